import { type Answer, assertNever, type Indicator, type RatioIndicator } from "@sidang/shared";
import { draw, drawWhole } from "./draw.js";

/** Least and most of what a count can plausibly be, by the key of the input. */
const sizes: Readonly<Record<string, readonly [number, number]>> = {
  agen: [3, 6],
  sasaran: [5, 10],
  wajib: [12, 48],
  terdata: [6, 14],
  tahun_lalu: [1, 5],
  kepala: [1, 1],
  pejabat: [2, 6],
  lainnya: [0, 3],
  administrator: [1, 4],
  pengawas: [2, 8],
  staf: [24, 80],
};

/**
 * What a unit of that quality would answer. Higher quality, better answers: so one can search for a score.
 * @param quality 0 worst, 1 best; may lie outside
 * @param seed whose counts these are
 * @param before what was answered in the same subcomponent before: counts with the same key agree
 */
export function answerOf(
  indicator: Indicator,
  quality: number,
  seed: string,
  before: readonly Answer[],
): Answer {
  switch (indicator.answerType) {
    case "YES_NO":
    case "ABC":
    case "ABCD":
    case "ABCDE": {
      const [first, ...rest] = indicator.scale;
      if (first === undefined) throw new Error(`${indicator.code} has no scale`);
      const away = (step: typeof first) => Math.abs(step.multiplier - quality);
      const nearest = rest.reduce((best, step) => (away(step) < away(best) ? step : best), first);
      return { kind: "choice", choice: nearest.choice };
    }
    case "RATIO":
      return { kind: "counts", counts: countsOf(indicator, Math.min(Math.max(quality, 0), 1), seed, before) };
    case "INDEX_0_4":
      return { kind: "index", index: Math.round(Math.min(Math.max(3 + quality, 0), 4) * 100) / 100 };
    default:
      return assertNever(indicator, "answer type");
  }
}

function countsOf(
  { code, inputs, formula }: RatioIndicator,
  quality: number,
  seed: string,
  before: readonly Answer[],
): Readonly<Record<string, number>> {
  const drawn = (key: string) => {
    const [least, most] = sizes[key] ?? [2, 12];
    return drawWhole(`${seed} ${code} ${key}`, least, most);
  };
  const said = (key: string) =>
    before.flatMap((answer) => (answer.kind === "counts" ? (answer.counts[key] ?? []) : []))[0];
  if (formula.kind === "decrease") {
    const from = drawn(formula.from);
    const to = from - Math.round(quality * from);
    // Besides the two that are compared, the sheet asks how many of this year's cases were dealt with: all.
    return Object.fromEntries(inputs.map(({ key }) => [key, key === formula.from ? from : to]));
  }
  const whole = Object.fromEntries(formula.of.map((key) => [key, said(key) ?? drawn(key)]));
  const sum = Object.values(whole).reduce((total, count) => total + count, 0);
  const [counted] = formula.is;
  // Everybody has reported their wealth: it is a prerequisite, and the sheet must not contradict it.
  const part = counted === "lapor" ? sum : Math.max(1, Math.round(quality * sum));
  const rest = (key: string) => (key === counted ? part : formula.is.includes(key) ? 0 : sum - part);
  return Object.fromEntries(inputs.map(({ key }) => [key, whole[key] ?? rest(key)]));
}

/** How well a unit does on one indicator, when it does `level` on the whole: some things come easier than others. */
export function qualityOf(level: number, unit: string, source: string, code: string): number {
  const ease = draw(`${unit} ${code}`) - 0.5;
  const eye = draw(`${unit} ${code} ${source}`) - 0.5;
  return level + 0.5 * ease + 0.06 * eye;
}
