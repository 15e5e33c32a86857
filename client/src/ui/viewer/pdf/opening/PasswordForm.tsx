import { Button, PasswordInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "#app/ui/states";
import classes from "./opening.module.css";

interface Props {
  readonly wrong: boolean;
  readonly onPassword: (password: string) => void;
}

/** Asks for the password of a locked file. It is used in this browser and goes nowhere. */
export function PasswordForm({ wrong, onPassword }: Props) {
  const { t } = useTranslation("viewer");
  const [password, setPassword] = useState("");
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onPassword(password);
  };
  return (
    <EmptyState
      title={t("password.title")}
      text={t("password.text")}
      action={
        <form className={classes.password} onSubmit={onSubmit}>
          <PasswordInput
            label={t("password.field")}
            autoComplete="off"
            value={password}
            error={wrong ? t("password.wrong") : undefined}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" disabled={password === ""}>
            {t("password.open")}
          </Button>
        </form>
      }
    />
  );
}
