import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Answers } from "../answer.js";
import { indicatorsOf } from "../indicatorsOf.js";
import type { Indicator } from "../instrument.js";
import { instruments } from "../instruments.js";
import { anySheet, validAnswer } from "./answers.arbitrary.js";
import { fromText } from "./fraction.js";
import { scoreSheet } from "./scoreSheet.js";
import type { Figure, ScoreSheet } from "./sheet.js";

const instrument = fc.constantFrom(...instruments);
const sheets = instrument.chain((one) => fc.record({ instrument: fc.constant(one), answers: anySheet(one) }));

/** Every figure above the indicators: what a better answer must not lower. */
function figures(sheet: ScoreSheet): Figure[] {
  const areas = Object.values(sheet.areas).flatMap(({ fulfilment, reform, together }) => [
    fulfilment,
    reform,
    together,
  ]);
  return [
    ...Object.values(sheet.subcomponents),
    ...Object.values(sheet.components),
    ...areas,
    ...[sheet.halves?.fulfilment, sheet.halves?.reform, sheet.enablers, sheet.results, sheet.total],
  ].filter((figure) => figure !== null && figure !== undefined);
}

function expectNoneLower(before: ScoreSheet, after: ScoreSheet): void {
  const later = figures(after);
  figures(before).forEach((figure, index) => {
    const [a, b] = [fromText(figure.exact), fromText(later[index]?.exact ?? "")];
    expect(b.num * a.den >= a.num * b.den).toBe(true);
  });
}

/** The same answer, one step better; the answer itself when there is no better one. */
function better(indicator: Indicator, answer: Answer): Answer {
  if (answer.kind === "choice" && "scale" in indicator) {
    const step = indicator.scale.findIndex(({ choice }) => choice === answer.choice);
    return { kind: "choice", choice: indicator.scale[step - 1]?.choice ?? answer.choice };
  }
  if (answer.kind === "index") return { kind: "index", index: Math.min(4, answer.index + 0.37) };
  if (answer.kind === "counts" && "formula" in indicator) {
    const { formula } = indicator;
    const [key, step] = formula.kind === "share" ? [formula.is[0] ?? "", 1] : [formula.to, -1];
    return {
      kind: "counts",
      counts: { ...answer.counts, [key]: Math.max(0, (answer.counts[key] ?? 0) + step) },
    };
  }
  return answer;
}

/** An independent reference: whole numbers over one common denominator, never reduced, added in the order given. */
function reference(
  sheet: ScoreSheet,
  answers: Answers,
  one: (typeof instruments)[number],
  order: readonly number[],
): boolean {
  const hundred = (weight: number) => BigInt(Math.round(weight * 100));
  const terms = one.components.flatMap((component) => {
    const parts = component.subcomponents.map((subcomponent) => ({
      subcomponent,
      live: subcomponent.indicators.filter(({ code }) => sheet.indicators[code]?.status !== "NOT_APPLICABLE"),
    }));
    const live = parts
      .filter((part) => part.live.length > 0)
      .reduce((t, part) => t + hundred(part.subcomponent.weight), 0n);
    return parts.flatMap((part) =>
      part.live.map((indicator) => {
        const [num, den] = worth(
          indicator,
          answers[indicator.code],
          sheet.indicators[indicator.code]?.status,
        );
        const weight = hundred(part.subcomponent.weight) * hundred(component.weight);
        return [num * weight, den * BigInt(part.live.length) * live * 100n] as const;
      }),
    );
  });
  let [num, den] = [0n, 1n];
  for (const at of order) {
    const [n, d] = terms[at % terms.length] ?? [0n, 1n];
    terms.splice(at % terms.length, 1);
    [num, den] = [num * d + n * den, den * d];
  }
  for (const [n, d] of terms) [num, den] = [num * d + n * den, den * d];
  const total = fromText(sheet.total.exact);
  return total.num * den === num * total.den;
}

function worth(
  indicator: Indicator,
  answer: Answer | undefined,
  status: string | undefined,
): [bigint, bigint] {
  if (status !== "ANSWERED" || answer === undefined) return [0n, 1n];
  if (answer.kind === "index") return [BigInt(Math.round(answer.index * 100)), 400n];
  if (answer.kind === "choice") {
    const table: Record<string, number[]> = {
      YES_NO: [100, 0],
      ABC: [100, 50, 0],
      ABCD: [100, 67, 33, 0],
      ABCDE: [100, 75, 50, 25, 0],
    };
    const place = answer.choice === "YES" ? 0 : answer.choice === "NO" ? 1 : "ABCDE".indexOf(answer.choice);
    return [BigInt(table[indicator.answerType]?.[place] ?? 0), 100n];
  }
  if (answer.kind !== "counts" || !("formula" in indicator)) return [0n, 1n];
  const { formula } = indicator;
  const add = (keys: readonly string[]) => keys.reduce((total, key) => total + (answer.counts[key] ?? 0), 0);
  if (formula.kind === "share")
    return [BigInt(Math.min(add(formula.is), add(formula.of))), BigInt(add(formula.of))];
  const [from, to] = [add([formula.from]), add([formula.to])];
  return from === 0 ? [to === 0 ? 1n : 0n, 1n] : [BigInt(Math.max(0, from - to)), BigInt(from)];
}

describe("scoreSheet, for any answers", () => {
  it("[SC19] the total lies in 0..100, and every figure between 0 and its weight", () => {
    fc.assert(
      fc.property(sheets, ({ instrument, answers }) => {
        const sheet = scoreSheet(instrument, answers);
        for (const { points, weight, share } of [...figures(sheet), ...Object.values(sheet.indicators)]) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(weight);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(sheet.total.weight).toBe(100);
        expect(sheet.answered + sheet.missing.length).toBe(sheet.asked);
        expect(sheet.complete).toBe(sheet.missing.length === 0);
      }),
    );
  });

  it("[SC19] a better answer never lowers a figure", () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ instrument, answers }, at) => {
        const indicators = indicatorsOf(instrument);
        const indicator = indicators[at % indicators.length] ?? expect.fail();
        const sheet = scoreSheet(instrument, answers);
        fc.pre(sheet.indicators[indicator.code]?.status === "ANSWERED");
        const answer = answers[indicator.code] ?? expect.fail();
        expectNoneLower(
          sheet,
          scoreSheet(instrument, { ...answers, [indicator.code]: better(indicator, answer) }),
        );
      }),
    );
  });

  it("[SC19] leaving an answer out never raises a figure", () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ instrument, answers }, at) => {
        const codes = Object.keys(answers);
        const { [codes[at % codes.length] ?? ""]: _left, ...rest } = answers;
        const [whole, less] = [scoreSheet(instrument, answers), scoreSheet(instrument, rest)];
        expectNoneLower(less, whole);
        expect(less.complete).toBe(false);
      }),
    );
  });

  it("[SC13] a mark takes the indicator out of its mean, and touches no other component", () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ instrument, answers }, at) => {
        const shares = indicatorsOf(instrument).filter(
          (i) => i.answerType === "RATIO" && i.formula.kind === "share",
        );
        const { code } = shares[at % shares.length] ?? expect.fail();
        const [before, after] = [
          answers,
          { ...answers, [code]: { kind: "notApplicable", note: "none" } as const },
        ].map((a) => scoreSheet(instrument, a));
        const home = instrument.components.find((c) => code.startsWith(`${c.code}.`))?.code;
        for (const [component, figure] of Object.entries(after?.components ?? {})) {
          if (component !== home) expect(figure).toEqual(before?.components[component]);
        }
        const part = instrument.components
          .flatMap((c) => c.subcomponents)
          .find((s) => s.indicators.some((i) => i.code === code));
        const live =
          part?.indicators
            .map((i) => after?.indicators[i.code])
            .filter((i) => i?.status !== "NOT_APPLICABLE") ?? [];
        const mean = live.reduce((total, i) => total + (i?.value ?? 0), 0) / live.length;
        const share = after?.subcomponents[part?.code ?? ""]?.share;
        if (live.length > 0) expect(share).toBeCloseTo(mean, 12);
        else expect(after?.subcomponents[part?.code ?? ""]?.applicable).toBe(false);
      }),
    );
  });

  it("[SC18] the total is that of an independent exact sum, in whatever order it is added", () => {
    const valid = instrument.chain((one) =>
      fc.record({
        one: fc.constant(one),
        answers: fc.record(Object.fromEntries(indicatorsOf(one).map((i) => [i.code, marked(i)]))),
        order: fc.array(fc.nat(), { minLength: 120, maxLength: 120 }),
      }),
    );
    fc.assert(
      fc.property(valid, ({ one, answers, order }) => {
        expect(reference(scoreSheet(one, answers), answers, one, order)).toBe(true);
      }),
    );
  });

  it("[SC18] the order in which answers came in changes nothing", () => {
    fc.assert(
      fc.property(sheets, fc.infiniteStream(fc.nat()), ({ instrument, answers }, keys) => {
        const entries = Object.entries(answers).map((entry) => ({ entry, key: keys.next().value ?? 0 }));
        const shuffled = Object.fromEntries(entries.sort((a, b) => a.key - b.key).map(({ entry }) => entry));
        expect(scoreSheet(instrument, shuffled)).toEqual(scoreSheet(instrument, answers));
      }),
    );
  });
});

function marked(indicator: Indicator): fc.Arbitrary<Answer> {
  if (indicator.answerType !== "RATIO" || indicator.formula.kind !== "share") return validAnswer(indicator);
  return fc.oneof(validAnswer(indicator), fc.constant<Answer>({ kind: "notApplicable", note: "none" }));
}
