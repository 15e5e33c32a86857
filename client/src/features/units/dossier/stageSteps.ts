import type { Stage } from "#app/ui/badges";

export interface StageStep {
  readonly stage: Stage;
  readonly state: "done" | "now" | "ahead";
}

const way: readonly Stage[] = ["DECLARED", "BUILDING", "PROPOSED", "UNDER_REVIEW", "IN_PANEL", "GRANTED"];

/**
 * The way from pencanangan to penetapan as this proposal goes it: what ends it otherwise stands in the place of
 * what it did not reach. How far a withdrawn or returned one had come is in its history, not in its stage.
 */
export function stageSteps(stage: Stage): readonly StageStep[] {
  const place = way.indexOf(stage);
  if (place >= 0) {
    return way.map((step, at) => ({
      stage: step,
      state: at < place ? "done" : at === place ? "now" : "ahead",
    }));
  }
  switch (stage) {
    case "DECLINED":
    case "REVOKED": {
      const before = stage === "REVOKED" ? way : way.slice(0, -1);
      return [...before.map((step) => ({ stage: step, state: "done" as const })), { stage, state: "now" }];
    }
    case "RETURNED":
      return [
        { stage: "DECLARED", state: "done" },
        { stage, state: "now" },
        ...way.slice(1).map((step) => ({ stage: step, state: "ahead" as const })),
      ];
    default:
      return [
        { stage: "DECLARED", state: "done" },
        { stage, state: "now" },
      ];
  }
}
