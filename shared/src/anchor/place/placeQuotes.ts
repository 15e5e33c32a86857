import { compareDocuments } from "../compare/compareDocuments.js";
import { type DocumentText, wholeText } from "../documentText.js";
import { anchorProblem } from "../select/anchorProblem.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";
import type { WantedPlace } from "../webAnnotation/wantedPlace.js";
import { reanchor } from "./reanchor.js";

export type WantedQuote = Extract<WantedPlace, { readonly kind: "TEXT" }>;

/** A passage of the document; `isSure` is false where it may have been another one that was meant. */
export interface PlacedQuote {
  readonly anchor: TextAnchor;
  readonly isSure: boolean;
}

/** At most so many places of one quote are weighed. */
const mostPlaces = 200;

/**
 * SPEC EX6: where quotes of some other program stand in a document. At the position that comes with a quote, when that
 * is what stands there; else where its letters stand, the surroundings deciding between several places; else where its
 * words are, as for a thread that is carried to a new version. Null where there is nothing of it.
 */
export function placeQuotes(
  text: DocumentText,
  kind: "PDF" | "TEXT",
  wanted: readonly WantedQuote[],
): readonly (PlacedQuote | null)[] {
  const whole = wholeText(text);
  const found = wanted.map((quote) =>
    isBlank(quote) ? null : (asItIs(text, kind, whole, quote) ?? byLetters(text, whole, quote)),
  );
  const missing = wanted.filter((quote, index) => found[index] === null && !isBlank(quote));
  const byTheirWords = byWords(text, missing);
  return wanted.map((quote, index) => found[index] ?? byTheirWords[missing.indexOf(quote)] ?? null);
}

function isBlank({ quote }: WantedQuote): boolean {
  return quote.exact.trim() === "";
}

function asItIs(
  text: DocumentText,
  kind: "PDF" | "TEXT",
  whole: string,
  { quote, position, areas }: WantedQuote,
): PlacedQuote | null {
  if (position === null || whole.slice(position.start, position.end) !== quote.exact) return null;
  const own = anchorTo(text, position, whole);
  const given = { ...own, quote, areas };
  const fits = areas.length > 0 === own.areas.length > 0 && anchorProblem(given, { kind, text }) === null;
  return { anchor: fits ? given : own, isSure: true };
}

function byLetters(text: DocumentText, whole: string, { quote, position }: WantedQuote): PlacedQuote | null {
  const { exact, prefix, suffix } = quote;
  let best = -1;
  let bestFit = -1;
  let rivals = 0;
  let weighed = 0;
  for (let at = whole.indexOf(exact); at !== -1 && weighed < mostPlaces; at = whole.indexOf(exact, at + 1)) {
    weighed += 1;
    const fit =
      alike(prefix, (nth) => prefix[prefix.length - 1 - nth] === whole[at - 1 - nth]) +
      alike(suffix, (nth) => suffix[nth] === whole[at + exact.length + nth]);
    const isNearer = position !== null && Math.abs(at - position.start) < Math.abs(best - position.start);
    if (fit === bestFit) rivals += 1;
    if (fit > bestFit) rivals = 0;
    if (fit > bestFit || (fit === bestFit && isNearer)) [best, bestFit] = [at, fit];
  }
  if (best === -1) return null;
  const anchor = anchorTo(text, { start: best, end: best + exact.length }, whole);
  return { anchor, isSure: rivals === 0 };
}

/** How many letters are alike, from the quote outwards, until one is not. */
function alike(context: string, isAlike: (nth: number) => boolean): number {
  let count = 0;
  while (count < context.length && isAlike(count)) count += 1;
  return count;
}

/** The quotes, one below the other, are taken for an older version of the document. */
function byWords(text: DocumentText, wanted: readonly WantedQuote[]): readonly (PlacedQuote | null)[] {
  if (wanted.length === 0) return [];
  let old = "";
  const anchors = wanted.map(({ quote }): TextAnchor => {
    const start = old.length + quote.prefix.length;
    old += `${quote.prefix}${quote.exact}${quote.suffix}\n\n`;
    return { kind: "TEXT", quote, position: { start, end: start + quote.exact.length }, areas: [] };
  });
  const page = { text: old, items: [], width: 0, height: 0, rotation: 0, fingerprint: null } as const;
  const comparison = compareDocuments({ pages: [page] }, text);
  return anchors.map((anchor) => {
    // A position that fits nothing asks for the words alone, which several quotes of one passage can share.
    const alone = reanchor(comparison, { ...anchor, position: { start: 0, end: 0 } });
    const found = alone.state === "LOST" ? reanchor(comparison, anchor) : alone;
    return found.state === "LOST" || found.anchor.kind !== "TEXT"
      ? null
      : { anchor: found.anchor, isSure: found.state !== "UNSURE" };
  });
}
