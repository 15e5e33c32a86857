import type { ItemPhase, Outcome, PanelStatus } from "@sidang/shared";
import type { TFunction } from "i18next";

interface Told {
  readonly status: PanelStatus;
  readonly agenda: readonly { readonly phase: ItemPhase; readonly outcome?: Outcome | null | undefined }[];
}

/** The agenda in a line: how many units before the sitting, how far during it, what became of them after it. */
export function agendaWords({ status, agenda }: Told, t: TFunction<["panels", "domain"]>): string {
  const count = agenda.length;
  if (count === 0) return t("empty");
  if (status === "SCHEDULED") return t("units", { count });
  const granted = agenda.filter(({ outcome }) => outcome === "GRANT").length;
  const declined = agenda.filter(({ outcome }) => outcome === "DECLINE").length;
  const deferred = agenda.filter(({ phase, outcome }) => outcome === "DEFER" || phase === "DEFERRED").length;
  const parts = [
    status === "CLOSED" || status === "SEALED" ? null : t("progress", { done: granted + declined, count }),
    granted > 0 ? t("granted", { count: granted }) : null,
    declined > 0 ? t("declined", { count: declined }) : null,
    deferred > 0 ? t("deferred", { count: deferred }) : null,
  ];
  const told = parts.filter((part) => part !== null);
  return told.length > 0 ? told.join(", ") : t("units", { count });
}
