import { compareDocuments, reanchor } from "@sidang/shared";
import { HypothesisOrder } from "./hypothesis/hypothesisOrder.js";
import { type Case, labelledSet, type Pair } from "./labels/labelledSet.js";
import { type Answer, judge, Tally } from "./labels/Tally.js";
import type { Genre } from "./paper/Writer.js";

/** Short quotes and such as go over a page's end are told apart; the rates that have goals are those of the rest. */
export type Group = "main" | "short" | "overPages";
export type Subject = "sidang" | "hypothesis";

/** What a set showed. Times in milliseconds; ours holds the comparison of the versions. */
export interface Judged {
  readonly documents: number;
  readonly pages: number;
  readonly anchors: number;
  readonly judgement: ReadonlyMap<string, number>;
  /** By subject and group, and for the main group by subject and edit. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly ms: Readonly<Record<Subject, number>>;
  tally(subject: Subject, part: Group | string): Tally;
}

/** Anchors on each document in each of its edits. */
const anchorsEach = 12;

/** Asks both subjects for every anchor of a set, and judges what they answer. */
export function judgeSet(genre: Genre, seed: number, documents: number): Judged {
  const tallies = new Map<string, Tally>();
  const judgement = new Map<string, number>();
  const ms = { sidang: 0, hypothesis: 0 };
  let pages = 0;
  let anchors = 0;
  const tally = (subject: Subject, part: string) => {
    const key = `${subject} ${part}`;
    const known = tallies.get(key) ?? new Tally();
    tallies.set(key, known);
    return known;
  };
  for (const pair of labelledSet(genre, seed, documents, anchorsEach)) {
    pages += pair.before.document.pages.length;
    anchors += pair.cases.length;
    for (const [subject, answers] of Object.entries(answersOf(pair, ms)) as [Subject, Answer[]][]) {
      for (const [index, one] of pair.cases.entries()) {
        const judged = judge(pair.after, one, answers[index] as Answer);
        if (judged === null) continue;
        const group = groupOf(one);
        tally(subject, group).add(judged);
        if (group === "main") tally(subject, pair.edit).add(judged);
      }
    }
    for (const { label } of pair.cases) {
      if (label.truth === "JUDGEMENT") judgement.set(label.because, (judgement.get(label.because) ?? 0) + 1);
    }
  }
  return { documents, pages, anchors, judgement, tallies, ms, tally };
}

function answersOf({ before, after, cases }: Pair, ms: Record<Subject, number>): Record<Subject, Answer[]> {
  const begun = performance.now();
  const comparison = compareDocuments(before.document, after.document);
  const sidang = cases.map(({ anchor }): Answer => {
    const found = reanchor(comparison, anchor);
    if (found.state === "LOST" || found.anchor.kind !== "TEXT") return { place: null, sure: true };
    return { place: found.anchor.position, sure: found.state !== "UNSURE" };
  });
  const turn = performance.now();
  const order = new HypothesisOrder(after.document);
  const hypothesis = cases.map(({ anchor }): Answer => ({ place: order.find(anchor), sure: true }));
  ms.sidang += turn - begun;
  ms.hypothesis += performance.now() - turn;
  return { sidang, hypothesis };
}

function groupOf({ overPages, words }: Case): Group {
  if (overPages) return "overPages";
  return words <= 3 ? "short" : "main";
}
