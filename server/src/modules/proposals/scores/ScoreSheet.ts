import { gatesOf, type Predicate } from "@sidang/shared";
import { Arg, Field, Float, Int, ObjectType } from "type-graphql";
import { type AssessmentSource, AssessmentSourceEnum, PredicateEnum } from "../../../graph/enums.js";
import type { SourceSheet } from "../Sheets.js";
import { AreaScore } from "./AreaScore.js";
import { areaScoresOf } from "./areaScoresOf.js";
import { ComponentScore } from "./ComponentScore.js";
import { componentScoreOf } from "./componentScoreOf.js";
import { Gate } from "./Gate.js";

@ObjectType({ description: "Points are unrounded, on the scale of 100." })
export class ScoreSheet {
  readonly #sheet: SourceSheet;

  constructor(sheet: SourceSheet) {
    this.#sheet = sheet;
  }

  @Field(() => AssessmentSourceEnum)
  get source(): AssessmentSource {
    return this.#sheet.source as AssessmentSource;
  }

  @Field(() => String)
  get instrumentId(): string {
    return this.#sheet.scored.instrumentId;
  }

  @Field(() => Float)
  get total(): number {
    return this.#sheet.scored.total.points;
  }

  @Field(() => Float)
  get enablers(): number {
    return this.#sheet.scored.enablers.points;
  }

  @Field(() => Float)
  get results(): number {
    return this.#sheet.scored.results.points;
  }

  @Field(() => Float, { description: "0 on a sheet without halves." })
  get fulfilment(): number {
    return this.#sheet.scored.halves?.fulfilment.points ?? 0;
  }

  @Field(() => Float, { description: "0 on a sheet without halves." })
  get reform(): number {
    return this.#sheet.scored.halves?.reform.points ?? 0;
  }

  @Field(() => Boolean, { description: "Every indicator is answered or not applicable." })
  get complete(): boolean {
    return this.#sheet.scored.complete;
  }

  @Field(() => Int, { description: "Indicators that are answered or not applicable." })
  get answered(): number {
    return this.#sheet.scored.answered;
  }

  @Field(() => Int)
  get asked(): number {
    return this.#sheet.scored.asked;
  }

  @Field(() => [AreaScore])
  get areas(): readonly AreaScore[] {
    return areaScoresOf(this.#sheet.instrument, this.#sheet.scored);
  }

  @Field(() => [ComponentScore])
  get components(): readonly ComponentScore[] {
    return this.#sheet.instrument.components.map((component) =>
      componentScoreOf(component, this.#sheet.scored),
    );
  }

  @Field(() => [Gate], { description: "For the proposal's target when no predicate is given." })
  gates(
    @Arg("predicate", () => PredicateEnum, { nullable: true }) predicate: Predicate | null,
  ): readonly Gate[] {
    const { instrument, scored, facts, target } = this.#sheet;
    return gatesOf(instrument, predicate ?? target, scored, facts).map(({ label, unverified, ...gate }) => ({
      ...gate,
      label: label.id,
      unverified: unverified === true,
    }));
  }
}
