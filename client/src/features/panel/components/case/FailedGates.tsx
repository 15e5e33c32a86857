import type { Gate } from "@sidang/shared";
import { listed } from "#app/features/panel/telling/gateWords";
import { useWords } from "#app/features/panel/telling/words";
import { GateList } from "#app/ui/charts";
import classes from "./FailedGates.module.css";

/** What stands against the predicate; nothing when nothing does. */
export function FailedGates({ gates }: { readonly gates: readonly Gate[] }) {
  const { t, language } = useWords();
  const failed = gates.filter((gate) => !gate.passed);
  if (failed.length === 0) return null;
  return (
    <div className={classes.failed}>
      <h4 className={classes.title}>{t("panel:reveal.failedGates")}</h4>
      <GateList gates={failed.map((gate) => listed(gate, language))} label={t("panel:reveal.failedGates")} />
    </div>
  );
}
