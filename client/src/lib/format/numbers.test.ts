import { describe, expect, it } from "vitest";
import {
  formatAgainst,
  formatCount,
  formatDifference,
  formatPoints,
  formatShare,
  formatWeight,
} from "./numbers";

describe("numbers", () => {
  it("writes points with two decimals, Indonesian with a comma", () => {
    expect(formatPoints("id", 78.41)).toBe("78,41");
    expect(formatPoints("en", 78.41)).toBe("78.41");
    expect(formatPoints("id", 40)).toBe("40,00");
  });

  it("writes counts, shares, weights and differences", () => {
    expect(formatCount("id", 4402)).toBe("4.402");
    expect(formatShare("id", 0.7625)).toBe("76,3\u00a0%");
    expect(formatWeight("id", 17.5)).toBe("17,5");
    expect(formatWeight("id", 8)).toBe("8");
    expect(formatDifference("id", 1.25)).toBe("+1,25");
    expect(formatDifference("id", -0.4)).toBe("\u22120,40");
    expect(formatDifference("id", 0.001)).toBe("±0,00");
  });

  it("never prints a value that failed like its bound", () => {
    expect(formatAgainst("id", 74.996, 75, false)).toBe("74,996");
    expect(formatAgainst("id", 74.97, 75, false)).toBe("74,97");
    expect(formatAgainst("id", 74.999999999, 75, false)).toBe("< 75,00");
    expect(formatAgainst("id", 75, 75, true)).toBe("75,00");
  });
});
