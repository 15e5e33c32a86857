import type { Outcome, Ratio, Result } from "../../report/outcome.js";
import { rangeOf, significant, spreadOf } from "../../report/statistics.js";
import { threadsOf } from "../stage/openStage.js";
import type { VersionTaken } from "./measureVersion.js";

/** Milliseconds: of the process that reads documents, until 500 threads are placed; and of the server's thread, at once. */
const goals = { placingCpu: 2_000, heldUp: 50 } as const;

/** What was measured of new versions. */
export function reportVersion(pages: number, taken: readonly VersionTaken[]): Outcome {
  const threads = threadsOf.long;
  const figure = (
    metric: string,
    subject: string,
    value: (each: VersionTaken) => number,
    params: Readonly<Record<string, number>> = {},
  ): Result => {
    const spread = spreadOf(taken.map(value));
    return {
      metric,
      subject,
      value: significant(spread.median),
      unit: "ms",
      params: { ...rangeOf(spread), threads, pages, ...params },
    };
  };
  const last = taken.at(-1)?.states ?? {};
  const results = [
    figure("readingCpu", "worker", ({ readingCpu }) => readingCpu),
    figure("placingCpu", "worker", ({ placingCpu }) => placingCpu, last),
    figure("allPlaced", "server", ({ allPlaced }) => allPlaced),
    figure("heldUpCpu", "server", ({ held }) => held.mostCpuMs),
    figure("heldUpCpu", "quiet", ({ quiet }) => quiet.mostCpuMs),
    figure("heldUpClock", "server", ({ held }) => held.mostClockMs),
    figure("heldUpClock", "quiet", ({ quiet }) => quiet.mostClockMs),
  ];
  const toGoal = (of: keyof typeof goals, value: number): Ratio => ({
    name: "sidang/goal:cost",
    value: significant(value / goals[of]),
    goal: 1,
    params: { of, goalMs: goals[of], threads, pages },
  });
  const worst = (value: (each: VersionTaken) => number) => Math.max(...taken.map(value));
  const ratios = [
    toGoal(
      "placingCpu",
      worst(({ placingCpu }) => placingCpu),
    ),
    toGoal(
      "heldUp",
      worst(({ held }) => held.mostCpuMs),
    ),
  ];
  return { results, ratios };
}
