import { type AgendaItem, type Gate, type Motion, motions, type Predicate } from "@sidang/shared";

const granted: Readonly<Record<Motion, Predicate | null>> = {
  GRANT_WBK: "WBK",
  GRANT_WBBM: "WBBM",
  DECLINE: null,
  DEFER: null,
};

/** The gates by which what a motion grants would be refused (SPEC PN45); none for a motion that grants nothing. */
export function gatesAgainst(item: AgendaItem, motion: Motion): readonly Gate[] {
  const predicate = granted[motion];
  return predicate === null ? [] : failedGates(item, predicate);
}

/** What stands against a predicate on the frozen sheet; none where the sheet is not there, or not shown. */
export function failedGates(item: AgendaItem, predicate: Predicate): readonly Gate[] {
  return (item.case?.assessment.gates[predicate] ?? []).filter((gate) => !gate.passed);
}

/** The motion that the unit was proposed for. */
export function proposedMotion(item: AgendaItem): Motion {
  return item.proposal.target === "WBBM" ? "GRANT_WBBM" : "GRANT_WBK";
}

/**
 * The motions to choose from. Any may be put; another predicate than the proposed one is offered only where it could
 * be granted.
 */
export function motionsFor(item: AgendaItem): readonly Motion[] {
  const proposed = proposedMotion(item);
  return motions.filter((motion) => motion === proposed || gatesAgainst(item, motion).length === 0);
}
