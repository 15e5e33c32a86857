import type { Place } from "@sidang/shared";
import type { Database } from "../../database/database.js";
import { CycleRow, ProposalRow } from "../../database/entities/index.js";
import type { ProposalStage } from "../../graph/enums.js";

/** Where a proposal stands, for judging who may do what with its evidence. */
export interface ProposalPlace extends Omit<Place, "seated"> {
  readonly proposalId: string;
  readonly stage: ProposalStage;
  /** The sheet that its cycle is evaluated with. */
  readonly instrumentId: string;
}

/** Null when there is no such proposal. */
export function proposalPlace(database: Database, proposalId: string): Promise<ProposalPlace | null> {
  return database.read(async (em) => {
    const row = await em.findOne(ProposalRow, { where: { id: proposalId }, relations: { unit: true } });
    if (!row?.unit) return null;
    const cycle = await em.findOneByOrFail(CycleRow, { year: row.cycle });
    return {
      proposalId,
      unitId: row.unitId,
      agencyId: row.unit.agencyId,
      stage: row.stage as ProposalStage,
      instrumentId: cycle.instrumentId,
    };
  });
}

const closed: ReadonlySet<ProposalStage> = new Set(["GRANTED", "DECLINED", "WITHDRAWN", "REVOKED"]);

/** SPEC EV3: until it is decided or withdrawn, a proposal's evidence can change. */
export function isOpen({ stage }: Pick<ProposalPlace, "stage">): boolean {
  return !closed.has(stage);
}
