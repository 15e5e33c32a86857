import type { Outcome, Ratio, Result } from "../report/outcome.js";
import { rangeOf, significant, spreadOf } from "../report/statistics.js";
import { edits } from "./edits/edits.js";
import { type Group, type Judged, judgeSet, type Subject } from "./judgeSet.js";
import type { Tally, Verdict } from "./labels/Tally.js";
import { measureLong, threads } from "./measureLong.js";
import { decree } from "./paper/decree.js";
import { evaluation } from "./paper/evaluation.js";

/** The set on which matching was tried, and one of other papers that was kept aside. */
const sets = [
  { name: "tried", genre: evaluation, seed: 20_260, documents: 30 },
  { name: "keptAside", genre: decree, seed: 77, documents: 30 },
] as const;
const subjects: readonly Subject[] = ["sidang", "hypothesis"];
const groups: readonly Group[] = ["main", "short", "overPages"];
const figures: Readonly<Record<string, readonly Verdict[]>> = {
  right: ["RIGHT"],
  misplaced: ["WRONG_PLACE", "FOUND_THOUGH_GONE"],
  unsure: ["UNSURE"],
  lostThoughPresent: ["LOST_THOUGH_PRESENT"],
};
/** Milliseconds in which the threads of a long document are to be placed again. */
const budgetMs = 2_000;

/** Where anchors are after an edit: labelled sets, ours beside the order of Hypothesis; and a long document's time. */
export async function measureAnchors(): Promise<Outcome> {
  const judged = sets.map(({ name, genre, seed, documents }) => ({
    name,
    set: judgeSet(genre, seed, documents),
  }));
  const long = measureLong(5);
  const time = (kind: "revised" | "unrelated") =>
    spreadOf(long[kind].map(({ compare, place }) => compare + place));
  const params = { pages: long.pages, words: long.words, threads };
  const placing = spreadOf(long.revised.map(({ place }) => (place * 1000) / threads));
  return {
    results: [
      ...judged.flatMap(({ name, set }) => resultsOf(name, set)),
      timeResult("longDocument", "revised", time("revised")),
      timeResult("longDocument", "unrelated", time("unrelated")),
      {
        metric: "placeOne",
        subject: "sidang",
        value: significant(placing.median),
        unit: "us",
        params: { ...params, ...rangeOf(placing) },
      },
    ],
    ratios: [
      ...judged.flatMap(({ name, set }) => ratiosOf(name, set)),
      {
        name: "sidang/budget:cost",
        value: significant(time("revised").median / budgetMs),
        goal: 1,
        params: { of: "time for a long document", budgetMs, ...params },
      },
    ],
  };

  function timeResult(metric: string, against: string, spread: ReturnType<typeof spreadOf>): Result {
    const value = significant(spread.median);
    return {
      metric,
      subject: "sidang",
      value,
      unit: "ms",
      params: { against, ...params, ...rangeOf(spread) },
    };
  }
}

function resultsOf(name: string, set: Judged): Result[] {
  const perAnchor = (subject: Subject): Result => ({
    metric: "timePerAnchor",
    subject,
    value: significant(set.ms[subject] / set.anchors),
    unit: "ms",
    params: { set: name, documents: set.documents, pages: set.pages, anchors: set.anchors },
  });
  const judgement = [...set.judgement].map(
    ([because, count]): Result => ({
      metric: "judgement",
      subject: "labels",
      value: count,
      unit: "anchors",
      params: { set: name, because },
    }),
  );
  return [
    ...groups.flatMap((group) =>
      subjects.flatMap((subject) => rates(subject, set.tally(subject, group), { set: name, group })),
    ),
    ...Object.keys(edits).flatMap((edit) =>
      subjects.map((subject) => rate("misplaced", subject, set.tally(subject, edit), { set: name, edit })),
    ),
    ...judgement,
    ...subjects.map(perAnchor),
  ];
}

function rates(subject: Subject, tally: Tally, params: Readonly<Record<string, string>>): Result[] {
  const exact: Result = {
    metric: "wordForWord",
    subject,
    value: significant((100 * tally.exact) / tally.all),
    unit: "%",
    params: { ...params, anchors: tally.all },
  };
  return [...Object.keys(figures).map((figure) => rate(figure, subject, tally, params)), exact];
}

function rate(
  figure: string,
  subject: Subject,
  tally: Tally,
  params: Readonly<Record<string, string>>,
): Result {
  const value = significant(tally.percent(...(figures[figure] ?? [])));
  return { metric: figure, subject, value, unit: "%", params: { ...params, anchors: tally.all } };
}

/** Shares of a whole, `misplaced/anchors:cost`, beside the ratio to the baseline. */
function ratiosOf(set: string, judged: Judged): Ratio[] {
  const ours = judged.tally("sidang", "main");
  const theirs = judged.tally("hypothesis", "main");
  const part = (figure: string) => significant(ours.percent(...(figures[figure] ?? [])) / 100);
  const misplaced = figures.misplaced ?? [];
  const params = { set, anchors: ours.all };
  return [
    { name: "right/anchors", value: part("right"), goal: 0.98, params },
    { name: "misplaced/anchors:cost", value: part("misplaced"), goal: 0.01, params },
    { name: "unsure/anchors:cost", value: part("unsure"), goal: 0.015, params },
    { name: "lostThoughPresent/anchors:cost", value: part("lostThoughPresent"), goal: 0.005, params },
    {
      name: "sidang/hypothesis:cost",
      value: significant(ours.percent(...misplaced) / theirs.percent(...misplaced)),
      goal: 0.1,
      params: { of: "misplaced", ...params },
    },
    {
      name: "sidang/hypothesis",
      value: significant(judged.ms.hypothesis / judged.ms.sidang),
      goal: null,
      params: { of: "anchors per second, comparison included", ...params },
    },
  ];
}
