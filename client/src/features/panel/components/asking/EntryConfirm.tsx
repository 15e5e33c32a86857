import { useEffect, useRef } from "react";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Asking.module.css";

interface Props {
  /** Whose ballot it is. */
  readonly name: string;
  readonly choice: string;
  readonly reason: string;
}

/** The second look at a ballot that is typed for somebody else: whose it is, and what is about to be sealed. */
export function EntryConfirm({ name, choice, reason }: Props) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div>
      <h3 className={classes.confirmTitle} ref={title} tabIndex={-1}>
        {t("panel:ask.entryConfirm", { name })}: <strong>{choice}</strong>
      </h3>
      {reason !== "" && <p className={classes.effect}>{t("panel:ballot.yoursReason", { reason })}</p>}
      <p className={classes.effect}>{t("panel:ask.entryConfirmText")}</p>
    </div>
  );
}
