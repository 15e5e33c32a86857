import type { DocumentText } from "../documentText.js";
import type { Words } from "../words/wordsOf.js";
import type { Matching } from "./Matching.js";

/**
 * The new page of each old one, from 0, -1 for none: where most of its words are; of a page without text, the one with
 * the same picture, each taken once and in order as far as they repeat.
 */
export function matchPages(
  from: DocumentText,
  to: DocumentText,
  before: Words,
  after: Words,
  { toB }: Matching,
): Int32Array {
  const pages = new Int32Array(from.pages.length).fill(-1);
  const counts = new Map<number, number>();
  for (let at = 0; at < before.count; ) {
    const page = before.pages[at] as number;
    counts.clear();
    for (; at < before.count && before.pages[at] === page; at++) {
      const there = toB[at] as number;
      if (there === -1) continue;
      const newPage = after.pages[there] as number;
      counts.set(newPage, (counts.get(newPage) ?? 0) + 1);
    }
    let most = 0;
    for (const [newPage, count] of counts) if (count > most) [most, pages[page]] = [count, newPage];
  }
  matchPictures(from, to, pages);
  return pages;
}

function matchPictures(from: DocumentText, to: DocumentText, pages: Int32Array): void {
  const waiting = new Map<string, number[]>();
  for (const [page, { fingerprint }] of to.pages.entries()) {
    if (fingerprint === null) continue;
    const same = waiting.get(fingerprint);
    if (same === undefined) waiting.set(fingerprint, [page]);
    else same.push(page);
  }
  for (const same of waiting.values()) same.reverse();
  for (const [page, { fingerprint }] of from.pages.entries()) {
    if (fingerprint === null || pages[page] !== -1) continue;
    pages[page] = waiting.get(fingerprint)?.pop() ?? -1;
  }
}
