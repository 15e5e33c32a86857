import type { Answers } from "../answer.js";
import {
  type AreaCode,
  areaCodes,
  type Component,
  type Indicator,
  type Instrument,
  type Subcomponent,
} from "../instrument.js";
import {
  exactly,
  type Fraction,
  fraction,
  over,
  plus,
  sum,
  times,
  toNumber,
  toText,
  zero,
} from "./fraction.js";
import { type Judgement, judgeAnswer } from "./judgeAnswer.js";
import type {
  AreaFigures,
  Figure,
  IndicatorFigure,
  MissingAnswer,
  ScoreSheet,
  SubcomponentFigure,
} from "./sheet.js";

interface Points {
  readonly points: Fraction;
  readonly weight: Fraction;
}

/** Adds up a sheet (SC14 to SC20). Total: any answers give a sheet; what is wrong with them is in `missing` and `strays`. */
export function scoreSheet(instrument: Instrument, answers: Answers): ScoreSheet {
  const indicators: Record<string, IndicatorFigure> = {};
  const subcomponents: Record<string, SubcomponentFigure> = {};
  const missing: MissingAnswer[] = [];
  const scored = instrument.components.map((component) => {
    const parts = component.subcomponents.map((subcomponent) => {
      const part = scoreSubcomponent(subcomponent, answers);
      for (const { indicator, judgement, points, weight } of part.indicators) {
        indicators[indicator.code] = {
          ...judgement,
          value: toNumber(judgement.value),
          ...figure({ points, weight }),
        };
        const lack = lackOf(indicator, judgement);
        if (lack) missing.push(lack);
      }
      subcomponents[subcomponent.code] = { ...figure(part), applicable: part.applicable };
      return part;
    });
    return { component, ...wholeOf(component, parts) };
  });

  type Scored = (typeof scored)[number];
  const add = (belongs: (scored: Scored["component"]) => boolean): Figure | null => {
    const parts = scored.filter(({ component }) => belongs(component));
    if (parts.length === 0) return null;
    return figure({
      points: sum(parts.map(({ points }) => points)),
      weight: sum(parts.map(({ weight }) => weight)),
    });
  };
  const half = (which: "FULFILMENT" | "REFORM", area?: AreaCode) =>
    add((c) => c.group === "ENABLERS" && c.half === which && (area === undefined || c.area === area));
  const all = (belongs: Parameters<typeof add>[0]): Figure =>
    add(belongs) ?? figure({ points: zero, weight: zero });
  const areaFigures = (area: AreaCode): AreaFigures => ({
    fulfilment: half("FULFILMENT", area),
    reform: half("REFORM", area),
    together: all((c) => c.group === "ENABLERS" && c.area === area),
  });
  const [fulfilment, reform] = [half("FULFILMENT"), half("REFORM")];
  const asked = Object.keys(indicators).length;

  return {
    instrumentId: instrument.id,
    indicators,
    subcomponents,
    components: Object.fromEntries(scored.map((part) => [part.component.code, figure(part)])),
    areas: Object.fromEntries(areaCodes.map((area) => [area, areaFigures(area)])) as Record<
      AreaCode,
      AreaFigures
    >,
    halves: fulfilment && reform ? { fulfilment, reform } : null,
    enablers: all((c) => c.group === "ENABLERS"),
    results: all((c) => c.group === "RESULTS"),
    total: all(() => true),
    complete: missing.length === 0,
    missing,
    answered: asked - missing.length,
    asked,
    strays: Object.keys(answers)
      .filter((code) => !Object.hasOwn(indicators, code))
      .sort(),
  };
}

function scoreSubcomponent(subcomponent: Subcomponent, answers: Answers) {
  const judged = subcomponent.indicators.map((indicator) => ({
    indicator,
    judgement: judgeAnswer(indicator, answers[indicator.code]),
  }));
  const weight = exactly(subcomponent.weight);
  const applicable = judged.filter(({ judgement }) => judgement.status !== "NOT_APPLICABLE").length;
  const each = applicable === 0 ? zero : over(weight, fraction(BigInt(applicable), 1n));
  const indicators = judged.map((one) => {
    const own = one.judgement.status === "NOT_APPLICABLE" ? zero : each;
    return { ...one, weight: own, points: times(own, one.judgement.value) };
  });
  return {
    indicators,
    weight,
    points: sum(indicators.map(({ points }) => points)),
    applicable: applicable > 0,
  };
}

// A subcomponent that does not apply passes its weight to its siblings, in proportion to theirs (SC16).
// The loader sees to it that one sibling always applies.
function wholeOf(
  component: Component,
  parts: readonly (Points & { readonly applicable: boolean })[],
): Points {
  const weight = exactly(component.weight);
  const applicable = parts.filter((part) => part.applicable);
  const applicableWeight = applicable.reduce((total, part) => plus(total, part.weight), zero);
  return {
    weight,
    points: over(times(sum(applicable.map(({ points }) => points)), weight), applicableWeight),
  };
}

function lackOf({ code }: Indicator, { status, problem }: Judgement): MissingAnswer | null {
  if (status === "ANSWERED" || status === "NOT_APPLICABLE") return null;
  return problem ? { code, why: status, problem } : { code, why: status };
}

function figure({ points, weight }: Points): Figure {
  const share = weight.num === 0n ? 0 : toNumber(over(points, weight));
  return { points: toNumber(points), weight: toNumber(weight), share, exact: toText(points) };
}
