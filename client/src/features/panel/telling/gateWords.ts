import type { Gate } from "@sidang/shared";
import type { Language } from "#app/lib/i18n";
import type { ListedGate } from "#app/ui/charts";

export function gateLabel(gate: Pick<Gate, "label">, language: Language): string {
  return language === "en" ? (gate.label.en ?? gate.label.id) : gate.label.id;
}

/** A gate as the list of gates shows it, in the reader's language. */
export function listed(gate: Gate, language: Language): ListedGate {
  return { ...gate, label: gateLabel(gate, language) };
}
