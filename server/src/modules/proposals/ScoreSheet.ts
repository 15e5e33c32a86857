import {
  areaCodes,
  type Component,
  gatesOf,
  type Instrument,
  type Predicate,
  type ScoreSheet as Scored,
} from "@sidang/shared";
import { Arg, Field, Float, Int, ObjectType } from "type-graphql";
import { type AssessmentSource, AssessmentSourceEnum, PredicateEnum } from "../../graph/enums.js";
import type { SourceSheet } from "./Sheets.js";

@ObjectType({ description: "One of the six areas of change. Points are unrounded." })
export class AreaScore {
  @Field(() => String, { description: "MP, TT, SDM, AK, PW or PP." })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, { description: "Points over weight, 0 to 1." })
  share!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  fulfilment!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  fulfilmentWeight!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  reform!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  reformWeight!: number;
}

@ObjectType({ description: "A part of a component. Points are unrounded." })
export class SubcomponentScore {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => Boolean, { description: "Every indicator is answered or not applicable." })
  complete!: boolean;
}

@ObjectType({ description: "A component of the enablers or of the results. Points are unrounded." })
export class ComponentScore {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => [SubcomponentScore])
  subcomponents!: readonly SubcomponentScore[];
}

@ObjectType({ description: "One thing that a predicate needs." })
export class Gate {
  @Field(() => String, {
    description:
      "As in the shared package: total, enablers, area:MP, B.I, index:B.I.a, complete, prerequisite:<key>, earlierWbk.",
  })
  code!: string;

  @Field(() => String, { description: "POINTS (scale of 100), SHARE (0 to 1), INDEX (0 to 4) or FACT." })
  kind!: string;

  @Field(() => String, { description: "In Indonesian." })
  label!: string;

  @Field(() => Float, { nullable: true, description: "Unrounded. Null for a FACT, and where there is none." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "Null for a FACT." })
  bound!: number | null;

  @Field(() => Boolean)
  passed!: boolean;

  @Field(() => Boolean, { description: "The bound is disputed or was not seen in a source." })
  unverified!: boolean;
}

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
    return areaScores(this.#sheet.instrument, this.#sheet.scored);
  }

  @Field(() => [ComponentScore])
  get components(): readonly ComponentScore[] {
    return this.#sheet.instrument.components.map((component) =>
      componentScore(component, this.#sheet.scored),
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

function areaScores({ components }: Instrument, { areas }: Scored): readonly AreaScore[] {
  return areaCodes.map((code) => {
    const { together, fulfilment, reform } = areas[code];
    const name = components.find((each) => each.group === "ENABLERS" && each.area === code)?.name.id ?? code;
    return {
      code,
      name,
      points: together.points,
      weight: together.weight,
      share: together.share,
      fulfilment: fulfilment?.points ?? 0,
      fulfilmentWeight: fulfilment?.weight ?? 0,
      reform: reform?.points ?? 0,
      reformWeight: reform?.weight ?? 0,
    };
  });
}

function componentScore({ code, name, subcomponents }: Component, scored: Scored): ComponentScore {
  const missing = new Set(scored.missing.map((answer) => answer.code));
  const figure = (found: { readonly points: number; readonly weight: number } | undefined) => ({
    points: found?.points ?? 0,
    weight: found?.weight ?? 0,
  });
  return {
    code,
    name: name.id,
    ...figure(scored.components[code]),
    subcomponents: subcomponents.map((part) => ({
      code: part.code,
      name: part.name.id,
      ...figure(scored.subcomponents[part.code]),
      complete: part.indicators.every((indicator) => !missing.has(indicator.code)),
    })),
  };
}
