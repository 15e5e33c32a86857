import type { TextPosition } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import type { Words } from "../words/wordsOf.js";
import { wordsWithin } from "../words/wordsWithin.js";
import { lost, type Reanchored } from "./place.js";
import { sameText } from "./sameText.js";

/** A passage in a header or a footer, which stands on every page, is where its page is now, if that still says so. */
export function reanchorRunning(comparison: Comparison, anchor: TextAnchor): Reanchored {
  const { before, after, to } = comparison;
  const quote = wordsWithin(before.running, anchor.position.start, anchor.position.end);
  const oldPage = before.running.pages[quote.from] as number;
  const page = comparison.pages[oldPage] as number;
  if (page === -1) return lost;
  const offset = anchor.position.start - (before.pageStarts[oldPage] as number);
  const expected = (after.pageStarts[page] as number) + offset;
  const ids = before.running.ids.subarray(quote.from, quote.to);
  const found = wordsOn(ids, after.running, page, expected) ?? wordsOn(ids, after.body, page, expected);
  if (found === null) return lost;
  const moved = anchorTo(to, found, after.whole);
  if (page === oldPage && moved.quote.exact === anchor.quote.exact) {
    return { state: "EXACT", anchor: moved, similarity: 1 };
  }
  const similarity = sameText(moved.quote.exact, anchor.quote.exact) ? 1 : 0.95;
  return { state: "MOVED", anchor: moved, similarity };
}

/** Where the words stand on a page one after another; of several places the one nearest to what is expected. */
function wordsOn(quote: Int32Array, there: Words, page: number, expected: number): TextPosition | null {
  let best: TextPosition | null = null;
  for (let at = there.pages.indexOf(page); at !== -1 && there.pages[at] === page; at++) {
    if (!quote.every((id, index) => there.ids[at + index] === id)) continue;
    const start = there.starts[at] as number;
    const end = there.ends[at + quote.length - 1] as number;
    if (best === null || Math.abs(start - expected) < Math.abs(best.start - expected)) best = { start, end };
  }
  return best;
}
