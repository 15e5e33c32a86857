import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import { wordsWithin } from "../words/wordsWithin.js";
import { lost, type Reanchored } from "./place.js";
import { positionOf, type Stretch } from "./positionOf.js";
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
  const place = [after.running, after.body]
    .map((words) => wordsOn(ids, { text: after.whole, words }, page, expected))
    .find((found) => found !== null);
  if (place === undefined) return lost;
  const old = { text: before.whole, words: before.running, ...quote };
  const moved = anchorTo(to, positionOf(anchor.position, old, place), after.whole);
  if (page === oldPage && moved.quote.exact === anchor.quote.exact) {
    return { state: "EXACT", anchor: moved, similarity: 1 };
  }
  const similarity = sameText(moved.quote.exact, anchor.quote.exact) ? 1 : 0.95;
  return { state: "MOVED", anchor: moved, similarity };
}

/** Where the words stand on a page one after another; of several places the one nearest to what is expected. */
function wordsOn(
  quote: Int32Array,
  { text, words }: Pick<Stretch, "text" | "words">,
  page: number,
  expected: number,
): Stretch | null {
  let best: number | null = null;
  const away = (at: number) => Math.abs((words.starts[at] as number) - expected);
  for (let at = words.pages.indexOf(page); at !== -1 && words.pages[at] === page; at++) {
    if (!quote.every((id, index) => words.ids[at + index] === id)) continue;
    if (best === null || away(at) < away(best)) best = at;
  }
  return best === null ? null : { text, words, from: best, to: best + quote.length };
}
