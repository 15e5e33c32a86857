import type { Evidence, Grant, ThreadAudience } from "@sidang/shared";
import type { EvidenceProposalQuery } from "#app/generated/evidence/graphql";

/** Why what is on the screen can no longer be carried forward and has to be loaded again. */
export type Staleness = "GAP" | "RESET";

/** Who looks at the evidence. */
export interface Reader {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly Grant[];
}

/** What the server says that the reader may do here. */
export interface Rights {
  /** For whom they may start threads; none when the proposal is decided. */
  readonly audiences: readonly ThreadAudience[];
  /** Add versions, describe, withdraw. */
  readonly changes: boolean;
}

/** The proposal that the evidence belongs to, with the sheets that the reader may see; null when they may not see it. */
export type ProposalOfEvidence = NonNullable<EvidenceProposalQuery["proposal"]> | null;

/** An evidence as this browser holds it: the folded state, and the chain that it was folded along. */
export interface Desk {
  readonly reader: Reader;
  readonly evidence: Evidence;
  readonly may: Rights;
  readonly proposal: ProposalOfEvidence;
  /** Hash of the last event folded in: the chain's head, in hex. */
  readonly head: string;
  /** Place of the first event whose hash does not follow from the one before it; null while the chain holds. */
  readonly brokenAt: number | null;
  /** Null while the desk is current. A stale desk still shows what it last knew. */
  readonly stale: Staleness | null;
}
