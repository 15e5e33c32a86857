import { IconCheck, IconX } from "@tabler/icons-react";
import type { Gate } from "@sidang/shared";
import { gateFigures, gateLabel } from "#app/features/panel/telling/gateWords";
import { useWords } from "#app/features/panel/telling/words";
import classes from "./Gates.module.css";

/** Gates in a list, those that failed first; each says in words whether it is met. */
export function GateList({ gates }: { readonly gates: readonly Gate[] }) {
  const { t, language } = useWords();
  const sorted = [...gates].sort((a, b) => Number(a.passed) - Number(b.passed));
  return (
    <ul className={classes.list}>
      {sorted.map((gate) => {
        const { value, bound } = gateFigures(gate, language);
        return (
          <li key={gate.code} className={classes.gate} data-passed={gate.passed}>
            {gate.passed ? (
              <IconCheck size={16} stroke={2.5} aria-label={t("domain:gate.passed")} role="img" />
            ) : (
              <IconX size={16} stroke={2.5} aria-label={t("domain:gate.failed")} role="img" />
            )}
            <span className={classes.name}>
              {gateLabel(gate, language)}
              {gate.unverified && <span className={classes.unverified}> ({t("domain:gate.unverified")})</span>}
            </span>
            <span className={classes.value}>{bound === null ? t(gate.passed ? "domain:gate.passed" : "domain:gate.failed") : (value ?? "–")}</span>
            <span className={classes.bound}>{bound !== null && t("panel:case.gateNeeds", { bound })}</span>
          </li>
        );
      })}
    </ul>
  );
}
