import { type Standing, seesEvidence, standingAt } from "@sidang/shared";
import type { SignedIn } from "../../graph/requestContext.js";
import { findSeated } from "../../graph/seatedProposals.js";
import type { Services } from "../../services.js";
import { type ProposalPlace, proposalPlace } from "./proposalPlace.js";

/** Somebody's standing at a proposal, and where that is. */
export interface Placed {
  readonly place: ProposalPlace;
  readonly standing: Standing;
}

type Sources = Pick<Services, "database" | "panelStates">;

/** What somebody may do with a proposal's evidence, by their grants and their seat; null when it does not exist for them. */
export async function placedAt(
  sources: Sources,
  { userId, grants }: Pick<SignedIn, "userId" | "grants">,
  proposalId: string,
): Promise<Placed | null> {
  const place = await proposalPlace(sources.database, proposalId);
  if (place === null) return null;
  const { unitId, agencyId } = place;
  const seated = (await findSeated(sources, userId)).has(proposalId);
  const standing = standingAt(userId, grants, { unitId, agencyId, seated });
  return seesEvidence(standing) ? { place, standing } : null;
}
