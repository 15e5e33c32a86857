import { type EvidenceContext, type Grant, type Standing, standingAt } from "@sidang/shared";
import { In } from "typeorm";
import { PersonRow, RoleGrantRow } from "../../../database/entities/index.js";
import { findSeated } from "../../../graph/seatedProposals.js";
import type { Services } from "../../../services.js";
import type { ProposalPlace } from "../proposalPlace.js";

/**
 * Those of these people who exist, with the circles that they read at a proposal, as far as the actor may know (SPEC
 * EV28): what somebody reads because they sit in a panel is known to those who sit there.
 */
export async function mentionable(
  sources: Pick<Services, "database" | "panelStates">,
  { proposalId, unitId, agencyId }: ProposalPlace,
  ids: readonly string[],
  actor: Pick<Standing, "reads">,
): Promise<Exclude<EvidenceContext["mentioned"], undefined>> {
  // Past the bound the rules refuse; nobody is looked up for that.
  const asked = [...new Set(ids)].slice(0, 50);
  if (asked.length === 0) return [];
  const [people, grants] = await sources.database.read(async (em) => [
    await em.findBy(PersonRow, { id: In(asked) }),
    await em.findBy(RoleGrantRow, { personId: In(asked) }),
  ]);
  return Promise.all(
    people.map(async ({ id, name }) => {
      const held: readonly Grant[] = grants.filter(({ personId }) => personId === id);
      const seated = knowsSeats(actor) && (await findSeated(sources, id)).has(proposalId);
      return { userId: id, name, reads: standingAt(id, held, { unitId, agencyId, seated }).reads };
    }),
  );
}

/** Whoever reads what a panel writes for itself sits there. */
export function knowsSeats({ reads }: Pick<Standing, "reads">): boolean {
  return reads.includes("PANEL");
}
