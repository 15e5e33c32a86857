import type { Printed } from "../paper/Typesetter.js";
import type { Case } from "./labelledSet.js";

/** What a matcher says of an anchor: a place, sure or not, or none. */
export interface Answer {
  readonly place: { readonly start: number; readonly end: number } | null;
  readonly sure: boolean;
}

export const verdicts = [
  "RIGHT",
  "WRONG_PLACE",
  "FOUND_THOUGH_GONE",
  "UNSURE",
  "LOST_THOUGH_PRESENT",
] as const;
export type Verdict = (typeof verdicts)[number];

/** Part that place and truth must have in common, in words: two thirds of what either holds. */
const enough = 2 / 3;

/** Judges an answer by the label. `exact` when not a word is too much or too little. Null for labels of judgement. */
export function judge(
  after: Printed,
  { label }: Case,
  { place, sure }: Answer,
): { verdict: Verdict; exact: boolean } | null {
  if (label.truth === "JUDGEMENT") return null;
  if (place !== null && !sure) return { verdict: "UNSURE", exact: false };
  if (label.truth === "GONE") return { verdict: place === null ? "RIGHT" : "FOUND_THOUGH_GONE", exact: true };
  if (place === null) return { verdict: "LOST_THOUGH_PRESENT", exact: false };
  const from = firstWhere(after, ({ end }) => end > place.start);
  const to = firstWhere(after, ({ start }) => start >= place.end);
  const common = Math.min(to, label.to) - Math.max(from, label.from);
  const either = Math.max(to, label.to) - Math.min(from, label.from);
  return {
    verdict: common >= either * enough ? "RIGHT" : "WRONG_PLACE",
    exact: from === label.from && to === label.to,
  };
}

function firstWhere({ spans }: Printed, holds: (span: Printed["spans"][number]) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span !== undefined && holds(span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Counts verdicts. */
export class Tally {
  readonly #counts = new Map<Verdict, number>();
  all = 0;
  exact = 0;

  add(judged: { verdict: Verdict; exact: boolean }): void {
    this.all++;
    if (judged.exact) this.exact++;
    this.#counts.set(judged.verdict, this.of(judged.verdict) + 1);
  }

  of(verdict: Verdict): number {
    return this.#counts.get(verdict) ?? 0;
  }

  /** Of a hundred. */
  percent(...asked: readonly Verdict[]): number {
    return this.all === 0 ? 0 : (100 * asked.reduce((sum, verdict) => sum + this.of(verdict), 0)) / this.all;
  }
}
