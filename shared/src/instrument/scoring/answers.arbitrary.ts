import fc from "fast-check";
import type { Answer, Answers } from "../answer.js";
import { indicatorsOf } from "../indicatorsOf.js";
import type { Indicator, Instrument } from "../instrument.js";

/** For tests: the best answer that the indicator allows. */
function bestAnswer(indicator: Indicator): Answer {
  switch (indicator.answerType) {
    case "RATIO": {
      const counts = Object.fromEntries(indicator.inputs.map(({ key }) => [key, 1]));
      const { formula } = indicator;
      if (formula.kind === "decrease") counts[formula.to] = 0;
      else for (const key of formula.is) counts[key] = formula.of.length;
      return { kind: "counts", counts };
    }
    case "INDEX_0_4":
      return { kind: "index", index: 4 };
    default:
      return { kind: "choice", choice: indicator.scale[0]?.choice ?? "A" };
  }
}

/** For tests: a sheet with the best answer everywhere, but for the answers given. */
export function bestSheet(instrument: Instrument, but: Answers = {}): Answers {
  return { ...Object.fromEntries(indicatorsOf(instrument).map((i) => [i.code, bestAnswer(i)])), ...but };
}

/** Answers that count: no blanks, nothing invalid, no 0 of 0, nothing marked not applicable. */
export function validAnswer(indicator: Indicator): fc.Arbitrary<Answer> {
  switch (indicator.answerType) {
    case "RATIO": {
      const least = indicator.formula.kind === "share" ? 1 : 0;
      const counts = fc.record(
        Object.fromEntries(indicator.inputs.map(({ key }) => [key, fc.integer({ min: least, max: 40 })])),
      );
      return counts.map((given) => ({ kind: "counts", counts: given }));
    }
    case "INDEX_0_4":
      return fc
        .integer({ min: 0, max: 400 })
        .map((hundredths) => ({ kind: "index", index: hundredths / 100 }));
    default:
      return fc.constantFrom(...indicator.scale).map(({ choice }) => ({ kind: "choice", choice }));
  }
}

/** Whatever may be in a database: also wrong kinds, letters outside the scale, impossible counts. */
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .constantFrom("YES", "NO", "A", "B", "C", "D", "E")
    .map((choice) => ({ kind: "choice" as const, choice: choice as "A" })),
  fc
    .dictionary(
      fc.constantFrom("agen", "perubahan", "wajib", "selesai", "x"),
      fc.oneof(fc.nat(9), fc.double()),
    )
    .map((counts) => ({
      kind: "counts" as const,
      counts,
    })),
  fc.double().map((index) => ({ kind: "index" as const, index })),
  fc.constantFrom("", "nothing to count").map((note) => ({ kind: "notApplicable" as const, note })),
);

/** A sheet: mostly valid answers, some blanks, some marks, some nonsense. */
export function anySheet(instrument: Instrument): fc.Arbitrary<Answers> {
  const one = (indicator: Indicator): fc.Arbitrary<Answer | undefined> =>
    fc.oneof(
      { weight: 8, arbitrary: validAnswer(indicator) },
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant({ kind: "notApplicable", note: "nothing to count" } as const) },
      { weight: 1, arbitrary: anyAnswer },
    );
  const indicators = indicatorsOf(instrument);
  return fc.tuple(...indicators.map(one)).map((answers) => {
    const given = indicators.map(({ code }, index) => [code, answers[index]] as const);
    return Object.fromEntries(given.filter((pair): pair is [string, Answer] => pair[1] !== undefined));
  });
}
