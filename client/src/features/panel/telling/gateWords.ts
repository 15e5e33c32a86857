import type { Gate } from "@sidang/shared";
import { formatAgainst, formatPoints, formatShare } from "#app/lib/format";
import type { Language } from "#app/lib/i18n";

/** A gate's figures as they are read: shares in percent, points and indexes with two decimals. */
export interface GateFigures {
  /** Null where there is none: a fact, or something nobody gave. */
  readonly value: string | null;
  readonly bound: string | null;
}

/** A failed value is never printed like its bound, however close it came. */
export function gateFigures(gate: Pick<Gate, "kind" | "value" | "bound" | "passed">, language: Language): GateFigures {
  const { kind, value, bound, passed } = gate;
  const show = (figure: number) => (kind === "SHARE" ? formatShare(language, figure) : formatPoints(language, figure));
  if (bound === null) return { value: value === null ? null : show(value), bound: null };
  if (value === null) return { value: null, bound: show(bound) };
  if (kind !== "SHARE") return { value: formatAgainst(language, value, bound, passed), bound: show(bound) };
  return { value: passed ? show(value) : shareBelow(language, value, bound), bound: show(bound) };
}

function shareBelow(language: Language, value: number, bound: number): string {
  const near = formatAgainst(language, value * 100, bound * 100, false);
  return `${near}\u00a0%`;
}

export function gateLabel(gate: Pick<Gate, "label">, language: Language): string {
  return language === "en" ? (gate.label.en ?? gate.label.id) : gate.label.id;
}
