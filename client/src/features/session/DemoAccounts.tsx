import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "#app/lib/i18n";
import classes from "./DemoAccounts.module.css";

interface Props {
  readonly accounts: readonly {
    readonly email: string;
    readonly name: string;
    readonly role: string;
    readonly roleEn: string;
  }[];
  readonly busy: boolean;
  readonly onChoose: (email: string) => void;
}

/** The people of the demonstration; one click is enough to be one of them. */
export function DemoAccounts({ accounts, busy, onChoose }: Props) {
  const { t } = useTranslation("session");
  const { language } = useLanguage();
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <Title order={2} size="h3" id="demo">
        {t("demo.title")}
      </Title>
      <p className={classes.text}>{t("demo.text")}</p>
      <ul className={classes.accounts}>
        {accounts.map(({ email, name, role, roleEn }) => (
          <li key={email}>
            <button type="button" className={classes.account} disabled={busy} onClick={() => onChoose(email)}>
              <span className={classes.role}>{language === "en" ? roleEn : role}</span>
              <span className={classes.name}>{name}</span>
              <span className={classes.email}>{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
