import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import type { Words } from "../words/wordsOf.js";
import { wordsWithin } from "../words/wordsWithin.js";
import { lost, type Reanchored } from "./place.js";
import { sameText } from "./sameText.js";

/**
 * A passage in a header or a footer, which stands on every page: it is where its page is now. A passage without a word
 * (a row of dots, a cross) is not found again by words; it is where the same signs stand once on its page.
 */
export function reanchorRunning(comparison: Comparison, anchor: TextAnchor): Reanchored {
  const { before, after, to } = comparison;
  const oldPage = pageAt(before.pageStarts, anchor.position.start);
  const page = comparison.pages[oldPage] as number;
  if (page === -1) return lost;
  const { from, to: end } = wordsWithin(before.running, anchor.position.start, anchor.position.end);
  const pageStart = after.pageStarts[page] as number;
  const found =
    from === end
      ? signsOn(to.pages[page]?.text ?? "", pageStart, anchor.quote.exact)
      : (wordsOn(before.running, from, end, after.running, page) ??
        wordsOn(before.running, from, end, after.body, page));
  if (found === null) return lost;
  const moved = anchorTo(to, found, after.whole);
  const same = sameText(moved.quote.exact, anchor.quote.exact);
  const state = same && page === oldPage ? "EXACT" : "MOVED";
  return { state, anchor: moved, similarity: same ? 1 : 0.95 };
}

function pageAt(pageStarts: Int32Array, offset: number): number {
  let page = 0;
  while (page + 1 < pageStarts.length && (pageStarts[page + 1] as number) <= offset) page++;
  return page;
}

function signsOn(text: string, pageStart: number, signs: string) {
  const at = signs.trim() === "" ? -1 : text.indexOf(signs);
  if (at === -1 || text.indexOf(signs, at + 1) !== -1) return null;
  return { start: pageStart + at, end: pageStart + at + signs.length };
}

/** Where the words stand on a page, one after another. */
function wordsOn(quote: Words, from: number, end: number, there: Words, page: number) {
  const length = end - from;
  for (let at = 0; at + length <= there.count; at++) {
    if (there.pages[at] !== page) continue;
    let same = 0;
    while (same < length && there.ids[at + same] === quote.ids[from + same]) same++;
    if (same === length) {
      return { start: there.starts[at] as number, end: there.ends[at + length - 1] as number };
    }
  }
  return null;
}
