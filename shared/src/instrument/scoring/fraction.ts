/**
 * An exact number: `num / den` in lowest terms, `den` above 0.
 * Scores are sums of thirds, sevenths and 0.67s that meet bounds such as 15.75; a double that is 1e-15 short would cost a unit its predicate.
 */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

const maxExact = 2n ** 53n;

export const zero: Fraction = { num: 0n, den: 1n };

/** Throws on a denominator of 0: who divides has looked before. */
export function fraction(num: bigint, den: bigint): Fraction {
  if (den === 0n) throw new Error("fraction: division by zero");
  const divisor = gcd(num < 0n ? -num : num, den < 0n ? -den : den) * (den < 0n ? -1n : 1n);
  return { num: num / divisor, den: den / divisor };
}

/** The number as it is written: 3.6 is 18/5, and not the double that lies near it. Throws on NaN and infinity. */
export function exactly(value: number): Fraction {
  const [, sign, whole = "", decimals = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ??
    fail(`exactly: not a finite number: ${value}`);
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const shift = Number(exponent) - decimals.length;
  return shift < 0 ? fraction(digits, 10n ** BigInt(-shift)) : fraction(digits * 10n ** BigInt(shift), 1n);
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function sum(terms: Iterable<Fraction>): Fraction {
  let total = zero;
  for (const term of terms) total = plus(total, term);
  return total;
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

/** Below 0, 0, or above 0, as in sorting. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest double, ties to even: so an exact 15.31 prints as 15.31. For numbers of everyday size, say above 1e-300. */
export function toNumber({ num, den }: Fraction): number {
  const magnitude = num < 0n ? -num : num;
  // IEEE 754 rounds the quotient of two exact doubles correctly, and most fractions are small.
  if (magnitude <= maxExact && den <= maxExact) return Number(num) / Number(den);
  // Enough bits that the last one, made sticky by a remainder, only breaks ties; `Number` then rounds once.
  const shift = BigInt(Math.max(0, 64 + 4 * (den.toString(16).length - magnitude.toString(16).length)));
  const scaled = magnitude << shift;
  const quotient = Number((scaled / den) | (scaled % den === 0n ? 0n : 1n)) * 2 ** -Number(shift);
  return num < 0n ? -quotient : quotient;
}

/** `"63/4"`: survives JSON, which a bigint does not. */
export function toText({ num, den }: Fraction): string {
  return `${num}/${den}`;
}

/** The inverse of `toText`; throws on anything else. */
export function fromText(text: string): Fraction {
  const [, num = "", den = ""] = /^(-?\d+)\/(\d+)$/.exec(text) ?? fail(`fromText: not a fraction: ${text}`);
  return fraction(BigInt(num), BigInt(den));
}

function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function fail(message: string): never {
  throw new Error(message);
}
