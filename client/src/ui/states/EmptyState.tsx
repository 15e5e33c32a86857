import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Kawung } from "../marks/Kawung";
import classes from "./EmptyState.module.css";

interface Props {
  readonly title: string;
  readonly text?: ReactNode;
  readonly action?: ReactNode;
  readonly tone?: "calm" | "trouble";
  /** What an engineer would ask for, folded away. */
  readonly detail?: string | undefined;
}

/** A place with nothing in it: says so, and what can be done. */
export function EmptyState({ title, text, action, tone = "calm", detail }: Props) {
  const { t } = useTranslation("app");
  return (
    <div className={classes.state} data-tone={tone}>
      <Kawung className={classes.mark} />
      <p className={classes.title}>{title}</p>
      {text !== undefined && <div className={classes.text}>{text}</div>}
      {action !== undefined && <div className={classes.action}>{action}</div>}
      {detail !== undefined && (
        <details className={classes.detail}>
          <summary>{t("crash.detail")}</summary>
          <code>{detail}</code>
        </details>
      )}
    </div>
  );
}
