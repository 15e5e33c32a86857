import "reflect-metadata";
import { describe, expect, it } from "vitest";
import { areaOf, threadOf } from "./evidenceArguments.js";

const rect = { x0: 1, y0: 2, x1: 3, y1: 4 };
const box = { x: 1, y: 2, width: 3, height: 4 };

describe("the arguments about evidence", () => {
  it("[PN50] say one area, or none", () => {
    expect(areaOf(undefined)).toBeNull();
    expect(areaOf(null)).toBeNull();
    expect(areaOf({ rect })).toEqual({ rect });
    expect(areaOf({ box, rect: null })).toEqual({ box });
    for (const wrong of [{}, { rect: null }, { rect, box }])
      expect(() => areaOf(wrong)).toThrow("area must be a rect or a box.");
  });

  it("[PN52] leave out a thread that is not named, so that a remark says what it said before there were any", () => {
    expect(threadOf(undefined)).toEqual({});
    expect(threadOf({ evidenceId: "e", threadId: "t" })).toEqual({
      thread: { evidenceId: "e", threadId: "t" },
    });
  });
});
