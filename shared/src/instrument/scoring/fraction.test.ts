import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  exactly,
  fraction,
  fromText,
  over,
  plus,
  sum,
  times,
  toNumber,
  toText,
} from "./fraction.js";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([num, den]) => fraction(num, den));

describe("fraction", () => {
  it("[SC18] a number is the decimal that it shows", () => {
    expect(exactly(3.6)).toEqual({ num: 18n, den: 5n });
    expect(exactly(-0.25)).toEqual({ num: -1n, den: 4n });
    expect(exactly(1e21)).toEqual({ num: 10n ** 21n, den: 1n });
    expect(exactly(2.5e-7)).toEqual({ num: 1n, den: 4_000_000n });
    expect(() => exactly(Number.NaN)).toThrow("not a finite number");
    expect(() => exactly(Number.POSITIVE_INFINITY)).toThrow("not a finite number");
    expect(() => fraction(1n, 0n)).toThrow("division by zero");
  });

  it("[SC18] a double survives the way there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-200);
        expect(toNumber(exactly(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it("[SC18] what is shown is the nearest double, ties to even", () => {
    expect(toNumber(fraction(1n, 3n))).toBe(1 / 3);
    expect(toNumber(fraction(-2n, 3n))).toBe(-2 / 3);
    expect(toNumber(fraction(2n ** 53n + 1n, 1n))).toBe(2 ** 53);
    expect(toNumber(fraction(2n ** 54n + 3n, 2n))).toBe(2 ** 53 + 2);
    // A hair above the tie goes up: the remainder must not be lost.
    expect(toNumber(fraction((2n ** 53n + 1n) * 10n ** 40n + 1n, 10n ** 40n))).toBe(2 ** 53 + 2);
    // Division of two exact doubles is correctly rounded by IEEE 754, so it is the reference.
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), (num, den) => {
        expect(toNumber(fraction(BigInt(num), BigInt(den)))).toBe(num / den + 0);
      }),
    );
  });

  it("[SC18] adding and multiplying are exact, in any order", () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(plus(plus(a, b), c)).toEqual(sum([c, a, b]));
        expect(times(a, plus(b, c))).toEqual(plus(times(a, b), times(a, c)));
        expect(compare(plus(a, b), a)).toBe(compare(b, fraction(0n, 1n)));
        if (b.num !== 0n) expect(times(over(a, b), b)).toEqual(a);
        expect(fromText(toText(a))).toEqual(a);
      }),
    );
    expect(() => fromText("1.5")).toThrow("not a fraction");
  });
});
