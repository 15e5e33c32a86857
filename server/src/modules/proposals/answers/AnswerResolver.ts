import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { In } from "typeorm";
import { AnswerRow } from "../../../database/entities/index.js";
import { invalidInput } from "../../../graph/deliberateError.js";
import { type AssessmentSource, assessmentSources } from "../../../graph/enums.js";
import { Proposal } from "../../../graph/Proposal.js";
import type { RequestContext } from "../../../graph/requestContext.js";
import { mayOn } from "../proposalOf.js";
import { IndicatorAnswer } from "./IndicatorAnswer.js";

const mostCodes = 20;

@Resolver(() => Proposal)
export class AnswerResolver {
  @FieldResolver(() => [IndicatorAnswer], {
    description:
      "Answers to these indicators, by the sources that the viewer may see; what was left blank is not there. Errors: INVALID_INPUT beyond 20 indicators.",
  })
  async answers(
    @Arg("indicatorCodes", () => [String], { defaultValue: [] }) indicatorCodes: string[],
    @Root() proposal: Proposal,
    @Ctx() context: RequestContext,
  ): Promise<readonly IndicatorAnswer[]> {
    if (indicatorCodes.length > mostCodes) throw invalidInput("indicatorCodes", `at most ${mostCodes}`);
    const may = await Promise.all(
      assessmentSources.map((source) => mayOn(`sheet.read.${source}`, proposal, context)),
    );
    const sources = assessmentSources.filter((_, place) => may[place]);
    if (indicatorCodes.length === 0 || sources.length === 0) return [];
    const rows = await context.services.database.read((em) =>
      em.find(AnswerRow, {
        where: { proposalId: proposal.id, source: In(sources), indicatorCode: In(indicatorCodes) },
        order: { indicatorCode: "ASC" },
      }),
    );
    return rows.map(({ source, indicatorCode, answer, note }) => ({
      source: source as AssessmentSource,
      indicatorCode,
      answer,
      note,
    }));
  }
}
