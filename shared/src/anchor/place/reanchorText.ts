import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import { wordsWithin } from "../words/wordsWithin.js";
import { lost, type Reanchored } from "./place.js";
import { type Place, placeOf } from "./placeOf.js";
import { positionOf } from "./positionOf.js";
import { reanchorRunning } from "./reanchorRunning.js";
import { reanchorSigns } from "./reanchorSigns.js";
import { sameText } from "./sameText.js";
import { searchQuote } from "./searchQuote.js";
import { secondLook } from "./secondLook.js";

/** From this share of its words on a passage is there. */
const isThere = 0.4;
/** Below this share what is there are words that come everywhere. */
const isGone = 0.25;

/** Finds a passage again: by where its words have gone, or by its quote when its position does not fit. */
export function reanchorText(comparison: Comparison, anchor: TextAnchor): Reanchored {
  const { before, after } = comparison;
  const { start, end } = anchor.position;
  if (before.whole.slice(start, end) !== anchor.quote.exact) return searchQuote(comparison, anchor);
  if (start >= end) return lost;
  const { from, to } = wordsWithin(before.body, start, end);
  if (from === to) {
    const running = wordsWithin(before.running, start, end);
    return running.from === running.to
      ? reanchorSigns(comparison, anchor)
      : reanchorRunning(comparison, anchor);
  }
  const known = placeOf(comparison, from, to);
  const gone = known === null || known.coverage < isGone;
  const place = gone ? secondLook(comparison, from, to) : known;
  if (place === null) return lost;
  const position = positionOf(
    anchor.position,
    { text: before.whole, words: before.body, from, to },
    { text: after.whole, words: after.body, from: place.from, to: place.to },
  );
  const moved = anchorTo(comparison.to, position, after.whole);
  const same = sameText(anchor.quote.exact, moved.quote.exact);
  const similarity = same ? 1 : place.similarity;
  if (gone || isUnsure(comparison, from, to, place)) return { state: "UNSURE", anchor: moved, similarity };
  const state = same && staysPut(comparison, from, to, place) ? "EXACT" : "MOVED";
  return { state, anchor: moved, similarity };
}

/** Parts of a quote with partners elsewhere above which it has been torn. */
const torn = 0.35;
/** Below this share a passage has changed so much that its neighbours on both sides must confirm it. */
const changed = 0.5;
/** Words of a quote below which it could stand somewhere by chance, and of which nearly none around has come along. */
const short = 12;

function isUnsure({ matching }: Comparison, from: number, to: number, place: Place): boolean {
  if (place.coverage < isThere || place.elsewhere > torn) return true;
  const before = comeAlong(matching.toB, from, -1, place.from);
  const after = comeAlong(matching.toB, to - 1, 1, place.to - 1);
  if (place.coverage < changed && Math.min(before, after) <= 0.15) return true;
  return to - from < short && before + after <= 0.25;
}

/** How many neighbours on a side are asked, and how far from their old distance they may be. */
const neighbours = 8;
const slack = 6;

/** Share of the words beside a quote's edge that are beside it in the new text too; 1 at the text's end. */
function comeAlong(toB: Int32Array, edge: number, step: 1 | -1, newEdge: number): number {
  let asked = 0;
  let along = 0;
  for (let away = 1; away <= neighbours; away++) {
    const at = edge + step * away;
    if (at < 0 || at >= toB.length) break;
    asked++;
    const there = toB[at] as number;
    if (there !== -1 && Math.abs(there - (newEdge + step * away)) <= slack) along++;
  }
  return asked === 0 ? 1 : along / asked;
}

/** Whether a passage is on the page it was on, among the words it was among. */
function staysPut({ kept, before, after }: Comparison, from: number, to: number, place: Place): boolean {
  const first = before.body.pages[from] === after.body.pages[place.from];
  const last = before.body.pages[to - 1] === after.body.pages[place.to - 1];
  return first && last && kept[from] === 1 && kept[to - 1] === 1;
}
