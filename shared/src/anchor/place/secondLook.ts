import type { Comparison } from "../compare/compareDocuments.js";
import { pairAt } from "../compare/strangersOf.js";
import type { Place } from "./placeOf.js";

/** Share of the quote's weight, and words of it, that must be there. */
const enough = 0.6;
const fewest = 4;

/**
 * Where words without a partner stand in the new text that are much like a passage which seems to be gone: it may have been
 * moved and edited at once. Never sure. Null when there are none.
 */
export function secondLook(comparison: Comparison, from: number, to: number): Place | null {
  const { matching, likeness, strangers } = comparison;
  const length = to - from;
  if (length < fewest) return null;
  const votes = new Map<number, number>();
  for (let at = from; at + 1 < to; at++) {
    const places = strangers.get(pairAt(matching.a, at)) ?? [];
    for (const place of places) {
      const begin = place - (at - from);
      votes.set(begin, (votes.get(begin) ?? 0) + 1);
    }
  }
  let best: Place | null = null;
  for (const [begin] of [...votes].sort((one, other) => other[1] - one[1]).slice(0, 4)) {
    const place = placeFrom(matching, likeness, { from, to }, Math.max(0, begin - 2), begin + length + 2);
    if (place.words >= fewest && place.coverage >= enough && place.coverage > (best?.coverage ?? 0))
      best = place;
  }
  return best;
}

/** How much of the passage is among the free words [begin, end), and from where to where. */
function placeFrom(
  { a, b, toA }: Comparison["matching"],
  likeness: Comparison["likeness"],
  quote: { readonly from: number; readonly to: number },
  begin: number,
  end: number,
): Place & { readonly words: number } {
  const wanted = new Map<number, number>();
  let total = 0;
  for (const id of a.subarray(quote.from, quote.to)) {
    wanted.set(id, (wanted.get(id) ?? 0) + 1);
    total += likeness.weightOf(id);
  }
  let weight = 0;
  const found: number[] = [];
  for (let at = begin; at < Math.min(end, b.length); at++) {
    const id = b[at] as number;
    const left = wanted.get(id) ?? 0;
    if (toA[at] !== -1 || left === 0) continue;
    wanted.set(id, left - 1);
    weight += likeness.weightOf(id);
    found.push(at);
  }
  const coverage = weight / total;
  const first = found[0] ?? begin;
  return {
    from: first,
    to: (found.at(-1) ?? first) + 1,
    coverage,
    elsewhere: 0,
    similarity: coverage,
    words: found.length,
  };
}
