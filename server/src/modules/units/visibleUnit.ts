import { allowed } from "@sidang/shared";
import { In } from "typeorm";
import { ProposalRow, UnitRow } from "../../database/entities/index.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { seatedProposals } from "../../graph/seatedProposals.js";
import { Unit } from "../../graph/Unit.js";

/** A unit that the viewer may see; null when it does not exist for them. */
export async function visibleUnit(id: string, context: RequestContext): Promise<Unit | null> {
  const { grants } = mustBeSignedIn(context);
  const { database } = context.services;
  const row = await database.read((em) => em.findOneBy(UnitRow, { id }));
  if (row === null) return null;
  const seated = [...(await seatedProposals(context))];
  const sits =
    seated.length > 0 &&
    (await database.read((em) => em.existsBy(ProposalRow, { unitId: id, id: In(seated) })));
  if (!allowed("unit.read", grants, { agencyId: row.agencyId, unitId: id, seated: sits })) return null;
  return Object.assign(new Unit(), { id, name: row.name, agencyId: row.agencyId });
}
