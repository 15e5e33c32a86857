import { expect, it } from "vitest";
import { formatAgainst, formatPoints, formatShare } from "#app/lib/format";
import { gateFigures } from "./gateFigures";

const format = {
  against: (value: number, bound: number, passed: boolean) => formatAgainst("id", value, bound, passed),
  points: (value: number) => formatPoints("id", value),
  share: (value: number) => formatShare("id", value),
};

it("are points and indexes with two decimals, shares in percent, none for a fact", () => {
  expect(gateFigures({ kind: "POINTS", value: 78.41, bound: 75, passed: true }, format)).toEqual({
    value: "78,41",
    bound: "75,00",
  });
  expect(gateFigures({ kind: "INDEX", value: null, bound: 3.6, passed: false }, format)).toEqual({
    value: null,
    bound: "3,60",
  });
  expect(gateFigures({ kind: "SHARE", value: 0.739, bound: 0.75, passed: false }, format)).toEqual({
    value: "73,9\u00a0%",
    bound: "75,0\u00a0%",
  });
  expect(gateFigures({ kind: "FACT", value: null, bound: null, passed: true }, format)).toBeNull();
});

it("show a share that failed by a hair apart from its bound", () => {
  const near = gateFigures({ kind: "SHARE", value: 0.74996, bound: 0.75, passed: false }, format);
  expect(near).toEqual({ value: "74,996\u00a0%", bound: "75,0\u00a0%" });
});
