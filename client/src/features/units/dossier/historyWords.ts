import type { TFunction } from "i18next";
import type { Stage } from "#app/ui/badges";
import { stages } from "../stages";

/** An event of a proposal's stream as a line of its history. */
export function historyWords(
  type: string,
  payload: Readonly<Record<string, unknown>>,
  t: TFunction<["units", "domain"]>,
): string {
  switch (type) {
    case "ProposalDeclared":
      return t("dossier.history_declared", { target: String(payload.target ?? "") });
    case "ProposalMoved":
      return t("dossier.history_moved", { from: stageWords(payload.from, t), to: stageWords(payload.to, t) });
    default:
      return t("dossier.history_unknown", { type });
  }
}

function stageWords(stage: unknown, t: TFunction<["units", "domain"]>): string {
  const known = stages.find((one): one is Stage => one === stage);
  return known === undefined ? String(stage) : t(`domain:stage.${known}`);
}
