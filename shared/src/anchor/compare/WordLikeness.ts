import type { Vocabulary } from "../words/Vocabulary.js";

const leastTotal = 5_000;

/** How much a word says, and which words are one word spelt in two ways. */
export class WordLikeness {
  readonly #weights: Float32Array;
  readonly #known = new Map<number, boolean>();

  constructor(
    private readonly vocabulary: Vocabulary,
    texts: readonly Int32Array[],
  ) {
    // In a short text every word would be frequent.
    const total = Math.max(
      leastTotal,
      texts.reduce((sum, { length }) => sum + length, 0),
    );
    const counts: number[] = [];
    for (const text of texts) for (const id of text) counts[id] = (counts[id] ?? 0) + 1;
    this.#weights = Float32Array.from(counts, (count) =>
      count === undefined ? 9 : 3 + Math.min(6, Math.log2(total / count) / 2),
    );
  }

  /** 3 for a word of every sentence to 9 for one that hardly ever comes. */
  weightOf(id: number): number {
    return this.#weights[id] ?? 9;
  }

  /** Whether two different words look like one with a slip of the pen: a letter in four, digits excepted. */
  alike(one: number, other: number): boolean {
    const a = this.vocabulary.wordOf(one);
    const b = this.vocabulary.wordOf(other);
    // A slip leaves the beginning or the end as it was; most pairs are told apart by that.
    if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
    if (Math.abs(a.length - b.length) > allowedIn(a, b)) return false;
    const key = one * 0x200000 + other;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const answer = nearlySame(a, b);
    if (this.#known.size < mostKnown) this.#known.set(key, answer);
    return answer;
  }
}

const mostKnown = 200_000;

function allowedIn(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest < 4 ? 1 : Math.ceil(longest / 4);
}

function nearlySame(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) < 3 || /\p{N}/u.test(one) || /\p{N}/u.test(other)) return false;
  return editsWithin(one, other, allowedIn(one, other));
}

/** Whether so many letters inserted, left out, replaced or swapped with their neighbour make one word the other. */
function editsWithin(one: string, other: string, allowed: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    let least = at;
    for (let there = 1; there <= other.length; there++) {
      const equal = one[at - 1] === other[there - 1];
      let cost = Math.min(
        (row[there - 1] as number) + (equal ? 0 : 1),
        (row[there] as number) + 1,
        (next[there - 1] as number) + 1,
      );
      if (at > 1 && there > 1 && one[at - 1] === other[there - 2] && one[at - 2] === other[there - 1]) {
        cost = Math.min(cost, (before[there - 2] as number) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > allowed) return false;
    [before, row] = [row, next];
  }
  return (row[other.length] as number) <= allowed;
}
