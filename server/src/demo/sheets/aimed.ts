import { type Answer, type Answers, type AreaCode, type Instrument, scoreSheet } from "@sidang/shared";
import { answerOf, qualityOf } from "./answerOf.js";
import { closestBelow } from "./closestBelow.js";

/** Where a sheet is to come out. */
export interface Aim {
  /** Points of 100 that the total comes up to, and does not pass. */
  readonly total: number;
  /** Share of its weight that an area comes up to, and does not pass; the other areas make up the total. */
  readonly areas?: Readonly<Partial<Record<AreaCode, number>>>;
  /** Answers that are given: the results, since surveys are not the unit's to improve. */
  readonly fixed: Answers;
  /** A survey index that may be raised, by hundredths, to come nearer to the total. */
  readonly tuned?: { readonly code: string; readonly most: number };
}

/** Whose sheet it is: the unit has its strengths, the source its eye. */
interface Hand {
  readonly unit: string;
  readonly source: string;
}

/** How well a unit does, and what it was given: with a hand, that makes a whole sheet. */
interface Standing {
  readonly level: number;
  /** For areas that stand apart. */
  readonly areas: Readonly<Partial<Record<AreaCode, number>>>;
  readonly fixed: Answers;
}

/** The standing at which a sheet comes up to the aim, found by scoring sheets; the same one each time. */
export function aimed(
  instrument: Instrument,
  hand: Hand,
  { total, areas: bounds = {}, fixed, tuned }: Aim,
): Standing {
  const scored = (standing: Standing) => scoreSheet(instrument, answersAt(instrument, hand, standing));
  const totalOf = (standing: Standing) => scored(standing).total.points;
  const areas: Partial<Record<AreaCode, number>> = {};
  for (const [area, bound] of Object.entries(bounds) as [AreaCode, number][]) {
    const reached = (level: number) => scored({ level, areas: {}, fixed }).areas[area].together.share;
    areas[area] = closestBelow({ from: 0.3, to: 1, bound, tolerance: 0.001, reached });
  }
  const reached = (level: number) => totalOf({ level, areas, fixed });
  const level = closestBelow({ from: 0.3, to: 1.1, bound: total, tolerance: 0.8, reached });
  if (tuned === undefined) return { level, areas, fixed };
  const { code, most } = tuned;
  const start = fixed[code];
  if (start?.kind !== "index") throw new Error(`${code} has no index to tune`);
  const withIndex = (index: number): Standing => {
    const hundredths = Math.floor(index * 100 + 1e-6);
    return { level, areas, fixed: { ...fixed, [code]: { kind: "index", index: hundredths / 100 } } };
  };
  const tunedTo = (index: number) => totalOf(withIndex(index));
  return withIndex(
    closestBelow({ from: start.index, to: most, bound: total, tolerance: 0.04, reached: tunedTo }),
  );
}

/** Answers to every indicator, from a unit of that standing in the eyes of that source. */
export function answersAt(instrument: Instrument, hand: Hand, { level, areas, fixed }: Standing): Answers {
  const answers: Record<string, Answer> = {};
  for (const component of instrument.components) {
    const here = (component.group === "ENABLERS" ? areas[component.area] : undefined) ?? level;
    for (const { indicators } of component.subcomponents) {
      const before: Answer[] = [];
      for (const indicator of indicators) {
        const { code } = indicator;
        const quality = qualityOf(here, hand.unit, hand.source, code);
        const answer = fixed[code] ?? answerOf(indicator, quality, hand.unit, before);
        before.push(answer);
        answers[code] = answer;
      }
    }
  }
  return answers;
}
