import { expect, it } from "vitest";
import { rateOf, type Sample, withSample } from "./progress";
import { titleOf } from "./titleOf";

const samples = (...all: readonly Sample[]) => all.reduce<readonly Sample[]>(withSample, []);

it("knows a rate from the last seconds, and none from a moment", () => {
  expect(rateOf(samples({ at: 0, sent: 0 }, { at: 100, sent: 50 }))).toBeNull();
  expect(rateOf(samples({ at: 0, sent: 0 }, { at: 2_000, sent: 500 }))).toBe(250);
  expect(rateOf(samples({ at: 0, sent: 0 }, { at: 60_000, sent: 10 }, { at: 61_000, sent: 110 }))).toBe(100);
});

it("begins anew when something has left the queue", () => {
  expect(rateOf(samples({ at: 0, sent: 900 }, { at: 2_000, sent: 10 }))).toBeNull();
});

it("makes a title of a file's name", () => {
  expect(titleOf("SK_Tim__Kerja 2026.PDF")).toBe("SK Tim Kerja 2026");
  expect(titleOf(".gitignore")).toBe(".gitignore");
  expect(titleOf(`${"a".repeat(300)}.pdf`)).toHaveLength(200);
});
