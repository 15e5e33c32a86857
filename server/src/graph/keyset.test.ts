import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DeliberateError } from "./deliberateError.js";
import { likePattern, pageSize, readCursor, writeCursor } from "./keyset.js";

describe("cursors", () => {
  it("stand for the place that they were written for, in their own order only", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })), {
          maxLength: 4,
        }),
        (place) => {
          const plain = place.map((part) => (Object.is(part, -0) ? 0 : part));
          expect(readCursor("NAME", writeCursor("NAME", plain), plain.length)).toEqual(plain);
          expect(() => readCursor("SCORE", writeCursor("NAME", plain), plain.length)).toThrow(
            DeliberateError,
          );
          expect(() => readCursor("NAME", writeCursor("NAME", plain), plain.length + 1)).toThrow(
            DeliberateError,
          );
        },
      ),
    );
  });

  it("refuse whatever was not written by the server", () => {
    for (const cursor of [
      "",
      "x",
      "bnVsbA",
      Buffer.from('["NAME",{},1]').toString("base64url"),
      Buffer.from('{"0":"NAME"}').toString("base64url"),
    ]) {
      expect(() => readCursor("NAME", cursor, 2), cursor).toThrow(DeliberateError);
    }
    expect(readCursor("NAME", null, 2)).toBeNull();
  });
});

it("pages hold 1 to 200 rows", () => {
  expect([1, 200].map((first) => pageSize(first))).toEqual([1, 200]);
  expect(() => pageSize(51, 50)).toThrow(DeliberateError);
  for (const first of [0, -1, 201, 1.5, Number.NaN]) expect(() => pageSize(first)).toThrow(DeliberateError);
});

it("wildcards in a search stand for themselves", () => {
  expect(likePattern("50%_A!")).toBe("%50!%!_a!!%");
  expect(() => likePattern("x".repeat(201))).toThrow(DeliberateError);
});
