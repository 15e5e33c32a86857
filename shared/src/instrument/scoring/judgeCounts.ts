import { assertNever } from "../../kernel/assertNever.js";
import type { RatioIndicator } from "../instrument.js";
import { compare, type Fraction, fraction, zero } from "./fraction.js";
import type { Judgement } from "./judgeAnswer.js";

const one = fraction(1n, 1n);

/**
 * What a RATIO's counts are worth (SC6 to SC9, SC12). Every input that the sheet asks for must be there, those
 * that the formula does not use as well; a count that the sheet does not ask for changes nothing.
 */
export function judgeCounts(indicator: RatioIndicator, counts: Readonly<Record<string, number>>): Judgement {
  const whole = new Map<string, bigint>();
  for (const { key } of indicator.inputs) {
    const count = counts[key];
    if (count === undefined)
      return { status: "INVALID", value: zero, problem: { code: "COUNT_MISSING", input: key } };
    if (!Number.isSafeInteger(count) || count < 0) {
      return { status: "INVALID", value: zero, problem: { code: "COUNT_NOT_WHOLE", input: key } };
    }
    whole.set(key, BigInt(count));
  }
  // The loader has seen to it that a formula names inputs only.
  const totalOf = (keys: readonly string[]) =>
    keys.reduce((total, key) => total + (whole.get(key) ?? 0n), 0n);

  const { formula } = indicator;
  switch (formula.kind) {
    case "share": {
      const [of, is] = [totalOf(formula.of), totalOf(formula.is)];
      if (of > 0n) return { status: "ANSWERED", value: limited(fraction(is, of)) };
      if (is > 0n) return { status: "INVALID", value: zero, problem: { code: "COUNTS_CONTRADICT" } };
      return { status: "UNDEFINED", value: zero };
    }
    case "decrease": {
      const [from, to] = [totalOf([formula.from]), totalOf([formula.to])];
      if (from > 0n) return { status: "ANSWERED", value: limited(fraction(from - to, from)) };
      // Nothing to bring down: staying at none is the best there is, rising from none the worst.
      return { status: "ANSWERED", value: to === 0n ? one : zero };
    }
    default:
      return assertNever(formula, "formula");
  }
}

function limited(value: Fraction): Fraction {
  if (compare(value, zero) < 0) return zero;
  return compare(value, one) > 0 ? one : value;
}
