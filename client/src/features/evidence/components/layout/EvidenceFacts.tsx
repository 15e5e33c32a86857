import { useWords } from "#app/features/evidence/telling/words";
import { useDesk } from "#app/features/evidence/useDesk";
import classes from "./EvidenceFacts.module.css";

/** Which questions the evidence belongs to, the day of what it shows, and when it was received. */
export function EvidenceFacts() {
  const { t, format } = useWords();
  const { indicatorCodes, shownOn, receivedAt } = useDesk().desk.evidence;
  return (
    <ul className={classes.facts}>
      {indicatorCodes.map((code) => (
        <li key={code}>{code}</li>
      ))}
      {shownOn !== null && (
        <li>{t("evidence:head.shownOn", { day: format.date(`${shownOn}T00:00:00+07:00`) })}</li>
      )}
      <li>{t("evidence:head.receivedAt", { at: format.date(receivedAt) })}</li>
    </ul>
  );
}
