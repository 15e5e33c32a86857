import { allowed, type Role } from "@sidang/shared";
import type { Database } from "../../database/database.js";
import { ProposalRow } from "../../database/entities/index.js";
import type { SignedIn } from "../../graph/requestContext.js";

const whoHandIn: readonly Role[] = ["UNIT_COORDINATOR", "AGENCY_COORDINATOR"];

/** Whether somebody coordinates the unit of a proposal, or its agency. */
export async function mayUpload(database: Database, viewer: SignedIn, proposalId: string): Promise<boolean> {
  const row = await database.read((em) =>
    em.findOne(ProposalRow, { where: { id: proposalId }, relations: { unit: true } }),
  );
  if (row === null) return false;
  const grants = viewer.grants.filter(({ role }) => whoHandIn.includes(role));
  const place = { unitId: row.unitId, agencyId: row.unit?.agencyId ?? null, seated: false };
  return allowed("unit.read", grants, place);
}
