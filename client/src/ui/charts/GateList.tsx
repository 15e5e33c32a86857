import { IconCheck, IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#app/lib/format";
import classes from "./GateList.module.css";
import { gateFigures } from "./gateFigures";

export interface ListedGate {
  readonly code: string;
  readonly kind: string;
  readonly label: string;
  readonly value: number | null;
  readonly bound: number | null;
  readonly passed: boolean;
  readonly unverified?: boolean | undefined;
}

interface Props {
  /** Those that have failed come first: they are what has to be talked about. */
  readonly gates: readonly ListedGate[];
  readonly label: string;
}

/** What a predicate needs, each with its value and its bound, and whether it is met. */
export function GateList({ gates, label }: Props) {
  const { t } = useTranslation("domain");
  const format = useFormat();
  const ordered = [...gates].sort((one, other) => Number(one.passed) - Number(other.passed));
  return (
    <ul className={classes.gates} aria-label={label}>
      {ordered.map((gate) => {
        const figures = gateFigures(gate, format);
        return (
          <li key={gate.code} className={classes.gate} data-failed={!gate.passed || undefined}>
            <span className={classes.sign}>
              {gate.passed ? (
                <IconCheck size={16} aria-hidden />
              ) : (
                <IconX size={16} stroke={2.6} aria-hidden />
              )}
            </span>
            <span className={classes.label}>
              {gate.label}
              {gate.unverified && <span className={classes.note}> {t("gate.unverified")}</span>}
            </span>
            <span className={classes.figures}>
              {figures !== null && (
                <>
                  <span className={classes.value}>{figures.value ?? "–"}</span>
                  <span className={classes.bound}>{t("gate.atLeast", { bound: figures.bound })}</span>
                </>
              )}
              {(figures === null || figures.value === null) && (
                <span className={classes.word}>{gate.passed ? t("gate.passed") : t("gate.failed")}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
