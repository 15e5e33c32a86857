import { type Action, allowed } from "@sidang/shared";
import { In } from "typeorm";
import { ProposalRow } from "../../database/entities/index.js";
import { batch } from "../../graph/batch.js";
import type { ProposalStage } from "../../graph/enums.js";
import { Proposal } from "../../graph/Proposal.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { seatedProposals } from "../../graph/seatedProposals.js";

function present(row: ProposalRow): Proposal {
  const { id, cycle, target, stage, heldPredicate, affirmative, version, unitId, prerequisites, unit } = row;
  const agencyId = unit?.agencyId ?? "";
  const shown = { id, cycle, target, stage: stage as ProposalStage, heldPredicate, affirmative, version };
  return Object.assign(new Proposal(), shown, { unitId, agencyId, prerequisites });
}

/** Whether the viewer may do this on the proposal: by a grant or by their seat. */
export async function mayOn(
  action: Action,
  { id, unitId, agencyId }: Proposal,
  context: RequestContext,
): Promise<boolean> {
  const { grants } = mustBeSignedIn(context);
  const seated = (await seatedProposals(context)).has(id);
  return allowed(action, grants, { agencyId, unitId, seated });
}

/** A proposal that the viewer may see; null when it does not exist for them. */
export async function visibleProposal(id: string, context: RequestContext): Promise<Proposal | null> {
  const row = await context.services.database.read((em) =>
    em.findOne(ProposalRow, { where: { id }, relations: { unit: true } }),
  );
  const proposal = row === null ? null : present(row);
  return proposal !== null && (await mayOn("unit.read", proposal, context)) ? proposal : null;
}

const proposalsOfUnit = batch(async (unitIds, { services }) => {
  const rows = await services.database.read((em) =>
    em.find(ProposalRow, {
      where: { unitId: In([...unitIds]) },
      relations: { unit: true },
      order: { cycle: "DESC" },
    }),
  );
  return new Map([...unitIds].map((unitId) => [unitId, rows.filter((row) => row.unitId === unitId)]));
});

/** A unit's proposals that the viewer may see, the newest cycle first. */
export async function visibleProposals(
  unitId: string,
  context: RequestContext,
): Promise<readonly Proposal[]> {
  const proposals = ((await proposalsOfUnit(unitId, context)) ?? []).map(present);
  const may = await Promise.all(proposals.map((proposal) => mayOn("unit.read", proposal, context)));
  return proposals.filter((_, place) => may[place]);
}
