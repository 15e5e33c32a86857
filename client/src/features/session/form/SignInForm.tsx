import { Button, Title } from "@mantine/core";
import { IconEye, IconEyeOff } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "./Field";
import { LanguageChoice } from "./LanguageChoice";
import classes from "./SignInForm.module.css";
import type { SignInProblem } from "./signInProblem";

interface Props {
  readonly email: string;
  readonly password: string;
  readonly busy: boolean;
  readonly problem: SignInProblem | null;
  /** Somebody who was here has been signed out, not by this page. */
  readonly ended: boolean;
  readonly onEmail: (email: string) => void;
  readonly onPassword: (password: string) => void;
  readonly onSubmit: () => void;
}

/** Address and password. What was typed stays, whatever the answer; only a wrong password is taken out. */
export function SignInForm({ email, password, busy, problem, ended, onEmail, onPassword, onSubmit }: Props) {
  const { t } = useTranslation("session");
  const [asked, setAsked] = useState(false);
  const [readable, setReadable] = useState(false);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (problem?.kind === "wrong") passwordField.current?.focus();
  }, [problem]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (email.trim() === "") return emailField.current?.focus();
    if (password === "") return passwordField.current?.focus();
    onSubmit();
  };

  const Eye = readable ? IconEyeOff : IconEye;
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-labelledby="sign-in">
      <div className={classes.head}>
        <Title order={1} id="sign-in">
          {t("title")}
        </Title>
        <LanguageChoice />
      </div>
      {ended && problem === null && (
        <p role="status" className={classes.ended}>
          {t("ended")}
        </p>
      )}
      <div role="alert" className={classes.problem} data-shown={problem !== null || undefined}>
        {problem !== null &&
          (problem.kind === "limited" ? t("limited", { seconds: problem.seconds }) : t(problem.kind))}
      </div>
      <Field
        ref={emailField}
        label={t("email")}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        error={asked && email.trim() === "" ? t("missingEmail") : undefined}
        onChange={onEmail}
      />
      <Field
        ref={passwordField}
        label={t("password")}
        type={readable ? "text" : "password"}
        name="password"
        autoComplete="current-password"
        value={password}
        error={asked && password === "" && problem === null ? t("missingPassword") : undefined}
        onChange={onPassword}
        end={
          <button
            type="button"
            className={classes.eye}
            aria-pressed={readable}
            aria-label={t("showPassword")}
            onClick={() => setReadable(!readable)}
          >
            <Eye size={19} aria-hidden />
          </button>
        }
      />
      <Button type="submit" size="md" loading={busy} fullWidth>
        {busy ? t("submitting") : t("submit")}
      </Button>
    </form>
  );
}
