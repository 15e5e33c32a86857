import { type Evidence, type EvidenceEventBody, type EvidenceState, foldEvidence } from "@sidang/shared";

interface Moment {
  readonly at: number;
  readonly actorId: string;
}

export interface AfterDeciding {
  readonly happenings: readonly (EvidenceEventBody & Moment & { readonly seq: number })[];
  readonly after: Evidence;
}

/** What was decided, in its places after what has happened so far, and the evidence after it. */
export function afterDeciding(
  before: EvidenceState,
  decided: readonly EvidenceEventBody[],
  moment: Moment,
): AfterDeciding {
  const happenings = decided.map((body, place) => ({ ...body, ...moment, seq: before.seq + 1 + place }));
  const after = foldEvidence(before, happenings);
  if (after.status === "NONE") throw new Error("a command left no evidence");
  return { happenings, after };
}
