import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import { wordsWithin } from "../words/wordsWithin.js";
import { lost, type Reanchored } from "./place.js";
import { type Place, placeOf } from "./placeOf.js";
import { positionOf } from "./positionOf.js";
import { reanchorRunning } from "./reanchorRunning.js";
import { sameText } from "./sameText.js";
import { searchQuote } from "./searchQuote.js";

/** From this share of its words on a passage is there. */
const isThere = 0.4;
/** Below this share what is there are words that come everywhere. */
const isGone = 0.25;

/** Finds a passage again: by where its words have gone, or by its quote when its position does not fit. */
export function reanchorText(comparison: Comparison, anchor: TextAnchor): Reanchored {
  const { before } = comparison;
  const { start, end } = anchor.position;
  if (before.whole.slice(start, end) !== anchor.quote.exact) return searchQuote(comparison, anchor);
  const { from, to } = wordsWithin(before.body, start, end);
  if (from === to) return reanchorRunning(comparison, anchor);
  const place = placeOf(comparison, from, to);
  if (place === null || place.coverage < isGone) return lost;
  const position = positionOf(comparison, anchor.position, { from, to }, place);
  const moved = anchorTo(comparison.to, position, comparison.after.whole);
  const same = sameText(anchor.quote.exact, moved.quote.exact);
  const similarity = same ? 1 : place.similarity;
  if (isUnsure(comparison, from, to, place)) return { state: "UNSURE", anchor: moved, similarity };
  const state = same && staysPut(comparison, from, to, place) ? "EXACT" : "MOVED";
  return { state, anchor: moved, similarity };
}

function isUnsure(comparison: Comparison, from: number, to: number, place: Place): boolean {
  if (place.coverage < isThere || place.elsewhere > 0.35) return true;
  return to - from < 12 && isAlone(comparison, from, to, place);
}

/** How many words around a short quote should have come along. */
const around = 12;

/** Whether none of the words around a short quote has come along: it may have been found by chance. */
function isAlone({ matching: { toB } }: Comparison, from: number, to: number, place: Place): boolean {
  let along = 0;
  let asked = 0;
  for (let at = Math.max(0, from - around); at < Math.min(toB.length, to + around); at++) {
    if (at >= from && at < to) continue;
    asked++;
    const there = toB[at] as number;
    if (there >= place.from - around * 2 && there < place.to + around * 2) along++;
  }
  return asked > 0 && along * 8 < asked;
}

/** Whether a passage is on the page it was on, among the words it was among. */
function staysPut({ kept, before, after }: Comparison, from: number, to: number, place: Place): boolean {
  const first = before.body.pages[from] === after.body.pages[place.from];
  const last = before.body.pages[to - 1] === after.body.pages[place.to - 1];
  return first && last && kept[from] === 1 && kept[to - 1] === 1;
}
