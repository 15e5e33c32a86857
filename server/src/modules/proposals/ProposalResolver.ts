import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import { SheetTotalRow, UnitRow } from "../../database/entities/index.js";
import { batch } from "../../graph/batch.js";
import { type AssessmentSource, AssessmentSourceEnum, assessmentSources } from "../../graph/enums.js";
import { Proposal } from "../../graph/Proposal.js";
import { mustBeSignedIn, type RequestContext } from "../../graph/requestContext.js";
import { Unit } from "../../graph/Unit.js";
import { mayOn, visibleProposal } from "./proposalOf.js";
import { ScoreSheet } from "./scores/ScoreSheet.js";

const unitOf = batch(async (ids, { services }) => {
  const rows = await services.database.read((em) => em.findBy(UnitRow, { id: In([...ids]) }));
  return new Map(
    rows.map((row) => [
      row.id,
      Object.assign(new Unit(), { id: row.id, name: row.name, agencyId: row.agencyId }),
    ]),
  );
});

const sourcesOf = batch(async (proposalIds, { services }) => {
  const rows = await services.database.read((em) =>
    em.findBy(SheetTotalRow, { proposalId: In([...proposalIds]) }),
  );
  return new Map(
    [...proposalIds].map((id) => [
      id,
      new Set(rows.filter((row) => row.proposalId === id).map(({ source }) => source)),
    ]),
  );
});

const sheetOf = batch((keys, { services }) => services.sheets.several(keys));

@Resolver(() => Proposal)
export class ProposalResolver {
  @Query(() => Proposal, { nullable: true, description: "Null when there is none that the viewer may see." })
  proposal(@Arg("id", () => ID) id: string, @Ctx() context: RequestContext): Promise<Proposal | null> {
    mustBeSignedIn(context);
    return visibleProposal(id, context);
  }

  @FieldResolver(() => Unit)
  async unit(@Root() { unitId }: Proposal, @Ctx() context: RequestContext): Promise<Unit> {
    const unit = await unitOf(unitId, context);
    if (unit === null) throw new Error("a proposal without its unit");
    return unit;
  }

  @FieldResolver(() => [AssessmentSourceEnum], {
    description: "Sources that exist and that the viewer may see.",
  })
  async sources(@Root() proposal: Proposal, @Ctx() context: RequestContext): Promise<AssessmentSource[]> {
    const there = await sourcesOf(proposal.id, context);
    const may = await Promise.all(
      assessmentSources.map((source) => mayOn(`sheet.read.${source}`, proposal, context)),
    );
    return assessmentSources.filter((source, place) => there?.has(source) && may[place]);
  }

  @FieldResolver(() => ScoreSheet, {
    nullable: true,
    description: "Null when the source has no sheet, or the viewer may not see it.",
  })
  async sheet(
    @Arg("source", () => AssessmentSourceEnum) source: AssessmentSource,
    @Root() proposal: Proposal,
    @Ctx() context: RequestContext,
  ): Promise<ScoreSheet | null> {
    if (!(await mayOn(`sheet.read.${source}`, proposal, context))) return null;
    const sheet = await sheetOf(`${proposal.id} ${source}`, context);
    return sheet === null ? null : new ScoreSheet(sheet);
  }
}
