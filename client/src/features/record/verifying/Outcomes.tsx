import { useTranslation } from "react-i18next";
import type { UnitOutcome } from "./outcomesIn";
import classes from "./Report.module.css";

/** Every unit of the agenda with what became of it, also those that were not decided. */
export function Outcomes({ outcomes }: { readonly outcomes: readonly UnitOutcome[] }) {
  const { t } = useTranslation("record");
  if (outcomes.length === 0) return <p className={classes.text}>{t("report.noUnits")}</p>;
  return (
    <ul className={classes.outcomes} aria-labelledby="putusan">
      {outcomes.map((outcome) => (
        <li key={outcome.itemId} data-became={outcome.became}>
          <span>{outcome.unitName}</span>
          <strong>
            {outcome.became === "GRANT"
              ? t("report.became.GRANT", { predicate: outcome.predicate })
              : t(`report.became.${outcome.became}`)}
          </strong>
          {outcome.became === "DEFER" && (
            <span className={classes.why}>
              {outcome.reason === null ? t("report.byVote") : t("reason", { reason: outcome.reason })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
