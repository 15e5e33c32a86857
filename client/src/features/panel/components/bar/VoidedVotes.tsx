import { useWords } from "#app/features/panel/telling/words";
import { useRoom } from "#app/features/panel/useRoom";
import classes from "./ActionBar.module.css";

/** The chair went back to deliberation: why the votes are void, until the next vote opens. */
export function VoidedVotes() {
  const { t } = useWords();
  const { voided } = useRoom();
  return (
    <div role="status">
      {voided !== null && <p className={classes.voided}>{t("panel:bar.voided", { reason: voided })}</p>}
    </div>
  );
}
