import type { TextPosition } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import { wordsWithin } from "../words/wordsWithin.js";
import { lost, type Reanchored } from "./place.js";

/**
 * A passage without a word (a tick, a row of dots) is found between the words that it stood between: EXACT or MOVED when
 * both are still neighbours, UNSURE beside one of them.
 */
export function reanchorSigns(comparison: Comparison, anchor: TextAnchor): Reanchored {
  const { before, after, matching, kept, to } = comparison;
  const signs = anchor.quote.exact.trim();
  const { from } = wordsWithin(before.body, anchor.position.start, anchor.position.end);
  const left = from === 0 ? -1 : (matching.toB[from - 1] as number);
  const right = from === before.body.count ? after.body.count : (matching.toB[from] as number);
  const hasLeft = from === 0 || left !== -1;
  const hasRight = from === before.body.count || right !== -1;
  if (signs === "" || (!hasLeft && !hasRight)) return lost;
  const both = hasLeft && hasRight && right === left + 1;
  const start = hasLeft ? endOf(after, left) : endOf(after, right - 1);
  const end = both || !hasLeft ? startOf(after, right) : startOf(after, left + 1);
  const lead = hasLeft ? anchor.position.start - endOf(before, from - 1) : 0;
  const found = nearest(after.whole, signs, start, end, start + lead);
  if (found === null) return lost;
  const moved = anchorTo(to, found, after.whole);
  if (!both) return { state: "UNSURE", anchor: moved, similarity: 1 };
  const stays =
    (from === 0 || kept[from - 1] === 1) && before.body.pages[from - 1] === after.body.pages[left];
  return { state: stays ? "EXACT" : "MOVED", anchor: moved, similarity: 1 };
}

function endOf({ body }: Comparison["before"], at: number): number {
  return at < 0 ? 0 : (body.ends[at] as number);
}

function startOf({ body, whole }: Comparison["before"], at: number): number {
  return at >= body.count ? whole.length : (body.starts[at] as number);
}

function nearest(
  text: string,
  signs: string,
  from: number,
  to: number,
  expected: number,
): TextPosition | null {
  let best = -1;
  for (
    let at = text.indexOf(signs, from);
    at !== -1 && at + signs.length <= to;
    at = text.indexOf(signs, at + 1)
  ) {
    if (best === -1 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best === -1 ? null : { start: best, end: best + signs.length };
}
