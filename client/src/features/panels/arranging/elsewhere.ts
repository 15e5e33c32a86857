import type { ItemPhase, Outcome } from "@sidang/shared";

interface OtherPanel {
  readonly id: string;
  readonly title: string;
  readonly agenda: readonly {
    readonly proposalId: string;
    readonly phase: ItemPhase;
    readonly outcome?: Outcome | null | undefined;
  }[];
}

/** What another panel has done with a proposal, or is about to do. */
export interface Elsewhere {
  readonly how: "decided" | "deferred" | "listed";
  readonly panel: string;
}

/**
 * By proposal id, from the panels that the viewer may see. A decision counts more than a deferral, and that more than
 * a place on an agenda.
 */
export function elsewhere(panels: readonly OtherPanel[], besides: string): ReadonlyMap<string, Elsewhere> {
  const weights = { listed: 0, deferred: 1, decided: 2 };
  const found = new Map<string, Elsewhere>();
  for (const { id, title, agenda } of panels) {
    if (id === besides) continue;
    for (const { proposalId, phase, outcome } of agenda) {
      const deferred = phase === "DEFERRED" || outcome === "DEFER";
      const how = deferred ? "deferred" : phase === "DECIDED" ? "decided" : "listed";
      const known = found.get(proposalId);
      if (known === undefined || weights[known.how] < weights[how])
        found.set(proposalId, { how, panel: title });
    }
  }
  return found;
}
