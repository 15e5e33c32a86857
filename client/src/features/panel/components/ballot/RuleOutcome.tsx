import type { Outcome, Predicate } from "@sidang/shared";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Reveal.module.css";

interface Props {
  /** Null when the rule is not met. */
  readonly outcome: Outcome | null;
  readonly predicate: Predicate;
  /** Gates stand against it, so it is not told as good news. */
  readonly blocked?: boolean;
}

/** What the decision rule makes of the positions, before the chair records it. */
export function RuleOutcome({ outcome, predicate, blocked = false }: Props) {
  const { t } = useWords();
  if (outcome === null) {
    return (
      <div className={classes.outcome} data-outcome="NONE">
        <p className={classes.outcomeWord}>{t("panel:reveal.noOutcome")}</p>
        <p className={classes.small}>{t("panel:reveal.noOutcomeText")}</p>
      </div>
    );
  }
  // Not yet a decision, so it is told as the motion that the rule would carry.
  const word = outcome === "GRANT" ? t(`domain:motion.GRANT_${predicate}`) : t(`domain:motion.${outcome}`);
  return (
    <div className={classes.outcome} data-outcome={blocked ? "BLOCKED" : outcome}>
      <p className={classes.small}>{t("panel:reveal.outcome")}</p>
      <p className={classes.outcomeWord}>{word}</p>
    </div>
  );
}
