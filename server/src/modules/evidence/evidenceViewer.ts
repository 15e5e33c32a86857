import {
  type Evidence,
  type EvidenceAudience,
  type EvidenceState,
  evidenceAudienceOf,
  redactEvidence,
} from "@sidang/shared";
import type { StateAt } from "../../eventStore/foldedStates.js";
import { notFound } from "../../graph/deliberateError.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { Services } from "../../services.js";
import { type Placed, placedAt } from "./standings.js";

/** An evidence as somebody sees it, and their standing there. */
export interface SeenEvidence extends Placed {
  /** With all that the viewer may not see taken out. */
  readonly evidence: Evidence;
  readonly head: string;
  readonly audience: EvidenceAudience;
}

type Sources = Pick<Services, "database" | "panelStates" | "evidenceStates">;

/** The evidence as somebody sees it; null when it does not exist for them. */
export async function seeEvidence(
  sources: Sources,
  viewer: Pick<SignedIn, "userId" | "grants">,
  evidenceId: string,
): Promise<SeenEvidence | null> {
  const at = await sources.evidenceStates.now(evidenceId);
  if (at.state.status === "NONE") return null;
  const placed = await placedAt(sources, viewer, at.state.proposalId);
  return placed === null ? null : seenAs(placed, at);
}

/** An evidence of a proposal at which somebody's standing is known. */
export async function seePlaced(
  { evidenceStates }: Pick<Sources, "evidenceStates">,
  placed: Placed,
  evidenceId: string,
): Promise<SeenEvidence | null> {
  return seenAs(placed, await evidenceStates.now(evidenceId));
}

function seenAs(placed: Placed, { state, hash }: StateAt<EvidenceState>): SeenEvidence | null {
  if (state.status === "NONE" || state.proposalId !== placed.place.proposalId) return null;
  const audience = evidenceAudienceOf(state, placed.standing);
  return audience === null
    ? null
    : { ...placed, evidence: redactEvidence(state, audience), head: hash, audience };
}

/** The evidence for somebody who may see it; else NOT_FOUND. */
export async function mustSeeEvidence(
  sources: Sources,
  viewer: Pick<SignedIn, "userId" | "grants">,
  evidenceId: string,
): Promise<SeenEvidence> {
  const seen = await seeEvidence(sources, viewer, evidenceId);
  if (seen === null) throw notFound("evidence");
  return seen;
}
