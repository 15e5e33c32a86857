import { expect, it } from "vitest";
import { stageSteps } from "./stageSteps";

const line = (stage: Parameters<typeof stageSteps>[0]) =>
  stageSteps(stage).map(({ stage: step, state }) => `${step} ${state}`);

it("goes from the declaration to the grant", () => {
  expect(line("UNDER_REVIEW")).toEqual([
    "DECLARED done",
    "BUILDING done",
    "PROPOSED done",
    "UNDER_REVIEW now",
    "IN_PANEL ahead",
    "GRANTED ahead",
  ]);
  expect(line("GRANTED").at(-1)).toBe("GRANTED now");
});

it("ends where the proposal ended", () => {
  expect(line("DECLINED").slice(-2)).toEqual(["IN_PANEL done", "DECLINED now"]);
  expect(line("REVOKED").slice(-2)).toEqual(["GRANTED done", "REVOKED now"]);
  expect(line("WITHDRAWN")).toEqual(["DECLARED done", "WITHDRAWN now"]);
});

it("shows a returned proposal the way that it has to go again", () => {
  expect(line("RETURNED").slice(0, 3)).toEqual(["DECLARED done", "RETURNED now", "BUILDING ahead"]);
});
