import {
  type AgendaItem,
  evolve,
  notConvened,
  type PanelEvent,
  type PanelState,
  type Predicate,
} from "@sidang/shared";

/** What became of a unit on the agenda, as far as the record tells. */
export type UnitOutcome = { readonly itemId: string; readonly unitName: string } & (
  | { readonly became: "GRANT"; readonly predicate: Predicate }
  | { readonly became: "DECLINE" | "UNDER_WAY" | "WAITING" | "REMOVED" }
  /** `reason`: of the chair who put it off; null where the vote did. */
  | { readonly became: "DEFER"; readonly reason: string | null }
);

/** Every unit that was ever on the agenda, in its order; those taken off come last. */
export function outcomesIn(record: string): readonly UnitOutcome[] {
  const removed = new Map<string, AgendaItem>();
  let state: PanelState = notConvened;
  for (const line of record.split("\n").slice(1)) {
    try {
      const event = JSON.parse(line) as PanelEvent;
      if (event.type === "AgendaItemRemoved" && state.status !== "NONE") {
        const item = state.agenda.find(({ itemId }) => itemId === event.payload.itemId);
        if (item !== undefined) removed.set(item.itemId, item);
      }
      state = evolve(state, event);
    } catch {
      // A line that is damaged is the verifier's to name; the others are told all the same.
    }
  }
  const agenda = state.status === "NONE" ? [] : state.agenda;
  return [
    ...agenda.map(outcomeOf),
    ...[...removed.values()].map((item) => ({ ...named(item), became: "REMOVED" as const })),
  ];
}

/** A forged event may lack what its type promises, and is told all the same. */
function named({ itemId, proposal }: AgendaItem) {
  return { itemId, unitName: String(proposal?.unitName ?? "") };
}

function outcomeOf(item: AgendaItem): UnitOutcome {
  if (item.phase === "DEFERRED") return { ...named(item), became: "DEFER", reason: item.reason };
  if (item.phase === "WAITING") return { ...named(item), became: "WAITING" };
  if (item.phase !== "DECIDED") return { ...named(item), became: "UNDER_WAY" };
  const { outcome, predicate } = item.decision;
  if (outcome === "GRANT" && predicate !== null) return { ...named(item), became: "GRANT", predicate };
  return outcome === "DEFER"
    ? { ...named(item), became: "DEFER", reason: null }
    : { ...named(item), became: "DECLINE" };
}
