import type { Gate, Motion, Predicate } from "@sidang/shared";
import { listed } from "#app/features/panel/telling/gateWords";
import { useWords } from "#app/features/panel/telling/words";
import { GateList } from "#app/ui/charts";
import classes from "./Asking.module.css";

interface Props {
  /** Those that have failed. */
  readonly gates: readonly Gate[];
  readonly motion: Motion;
  readonly predicate: Predicate;
}

/** Which gates stand against the proposed motion, with value and bound, and what a vote on it could still bring. */
export function GatesWarning({ gates, motion, predicate }: Props) {
  const { t, language } = useWords();
  const names = { predicate: t(`domain:predicate.${predicate}`), motion: t(`domain:motion.${motion}`) };
  return (
    <div className={classes.stopped}>
      <p className={classes.stoppedTitle}>{t("panel:ask.gatesFailed", { ...names, count: gates.length })}</p>
      <GateList gates={gates.map((gate) => listed(gate, language))} label={t("panel:reveal.failedGates")} />
      <p>{t("panel:ask.gatesConsequence", names)}</p>
    </div>
  );
}
