import { Title } from "@mantine/core";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "#app/lib/i18n";
import classes from "./DemoAccounts.module.css";

const groups = ["PANEL", "EVALUATORS", "UNITS", "COUNTRY"] as const;

interface Account {
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly roleEn: string;
  readonly group: (typeof groups)[number];
}

interface Props {
  readonly accounts: readonly Account[];
  readonly busy: boolean;
  readonly onChoose: (email: string) => void;
}

/** The people of the demonstration; one click is enough to be one of them. */
export function DemoAccounts({ accounts, busy, onChoose }: Props) {
  const { t } = useTranslation("session");
  return (
    <section className={classes.demo} aria-labelledby="demo">
      <Title order={2} size="h3" id="demo">
        {t("demo.title")}
      </Title>
      <p className={classes.text}>{t("demo.text")}</p>
      {groups.map((group) => {
        const own = accounts.filter((account) => account.group === group);
        if (own.length === 0) return null;
        return (
          <Group
            key={group}
            name={t(`demo.groups.${group}`)}
            accounts={own}
            busy={busy}
            onChoose={onChoose}
          />
        );
      })}
    </section>
  );
}

function Group({ name: group, accounts, busy, onChoose }: Props & { readonly name: string }) {
  const { language } = useLanguage();
  const id = useId();
  return (
    <>
      <h3 className={classes.group} id={id}>
        {group}
      </h3>
      <ul className={classes.accounts} aria-labelledby={id}>
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
    </>
  );
}
