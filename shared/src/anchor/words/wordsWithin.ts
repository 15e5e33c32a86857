import type { Words } from "./wordsOf.js";

/** The words that touch [start, end), as places [from, to) in the column; empty when from equals to. */
export function wordsWithin({ count, starts, ends }: Words, start: number, end: number) {
  const from = firstWhere(count, (at) => (ends[at] as number) > start);
  const to = firstWhere(count, (at) => (starts[at] as number) >= end);
  return { from, to: Math.max(from, to) };
}

function firstWhere(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
