import type { Comparison } from "../compare/compareDocuments.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import { foldWord } from "../words/foldWord.js";
import { wordPattern } from "../words/wordsOf.js";
import { lost, type Reanchored } from "./place.js";
import { sameText } from "./sameText.js";

/** At most so many places are weighed: a quote of one word can have a hundred thousand. */
const mostPlaces = 200;

/**
 * Finds a quote by its words alone, for an anchor whose position does not fit the old text. One place, or one whose
 * surroundings fit better than those of every other, is MOVED; several alike are UNSURE; none is LOST.
 */
export function searchQuote(comparison: Comparison, anchor: TextAnchor): Reanchored {
  const { after, vocabulary, to } = comparison;
  const idsOf = (text: string) =>
    Array.from(text.matchAll(wordPattern), ([word]) => vocabulary.idOf(foldWord(word)));
  const quote = idsOf(anchor.quote.exact);
  if (quote.length === 0) return lost;
  const places = occurrences(after.body.ids, quote);
  if (places.length === 0) return lost;
  const prefix = idsOf(anchor.quote.prefix);
  const suffix = idsOf(anchor.quote.suffix);
  const fits = places.map(
    (at) => fitBefore(after.body.ids, at, prefix) + fitAfter(after.body.ids, at + quote.length, suffix),
  );
  const best = Math.max(...fits);
  const at = places[fits.indexOf(best)] as number;
  const alone = fits.filter((fit) => fit === best).length === 1;
  const start = after.body.starts[at] as number;
  const end = after.body.ends[at + quote.length - 1] as number;
  const found = anchorTo(to, { start, end }, after.whole);
  const sure = alone && (quote.length > 3 || best > 0);
  const similarity = sameText(found.quote.exact, anchor.quote.exact) ? 1 : 0.95;
  return { state: sure ? "MOVED" : "UNSURE", anchor: found, similarity };
}

function occurrences(ids: Int32Array, quote: readonly number[]): number[] {
  const places: number[] = [];
  for (let at = ids.indexOf(quote[0] as number); at !== -1 && places.length < mostPlaces; ) {
    if (quote.every((id, index) => ids[at + index] === id)) places.push(at);
    at = ids.indexOf(quote[0] as number, at + 1);
  }
  return places;
}

/** Words before `at` that are those of the prefix, from its end until one differs. */
function fitBefore(ids: Int32Array, at: number, prefix: readonly number[]): number {
  let fit = 0;
  while (fit < prefix.length && ids[at - 1 - fit] === prefix[prefix.length - 1 - fit]) fit++;
  return fit;
}

function fitAfter(ids: Int32Array, at: number, suffix: readonly number[]): number {
  let fit = 0;
  while (fit < suffix.length && ids[at + fit] === suffix[fit]) fit++;
  return fit;
}
