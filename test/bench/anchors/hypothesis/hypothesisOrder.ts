import { type Anchor, type DocumentText, wholeText } from "@sidang/shared";
import { matchQuote } from "./matchQuote.js";

/** A page without its blanks, as PDFs have them where they like. */
interface Stripped {
  readonly text: string;
  /** Where each letter stands in the whole text. */
  readonly places: Int32Array;
  readonly start: number;
}

/**
 * The order in which Hypothesis finds an annotation of a PDF again: the position, if the text there is the quote; then
 * the quote on the page where it is expected, then on pages further and further away, without blanks; the best score
 * wins, and a page with quote, prefix and suffix word for word ends the search. Written after what it does, for
 * comparison.
 */
export class HypothesisOrder {
  readonly #whole: string;
  readonly #pages: readonly Stripped[];

  constructor(document: DocumentText) {
    this.#whole = wholeText(document);
    let start = 0;
    this.#pages = document.pages.map(({ text }) => {
      const page = stripped(text, start);
      start += text.length + 1;
      return page;
    });
  }

  find({ quote, position }: Extract<Anchor, { kind: "TEXT" }>): { start: number; end: number } | null {
    if (this.#whole.slice(position.start, position.end) === quote.exact) return position;
    const wanted = withoutBlanks(quote.exact);
    const context = { prefix: withoutBlanks(quote.prefix), suffix: withoutBlanks(quote.suffix) };
    let best: { start: number; end: number; score: number } | null = null;
    for (const page of this.#outwards(position.start)) {
      const hint = countBefore(page.places, position.start);
      const match = matchQuote(page.text, wanted, { ...context, hint });
      if (match === null || (best !== null && match.score <= best.score) || match.start >= match.end)
        continue;
      const start = page.places[match.start] ?? 0;
      best = { start, end: (page.places[match.end - 1] ?? start) + 1, score: match.score };
      const all = page.text.slice(match.start - context.prefix.length, match.end + context.suffix.length);
      if (match.errors === 0 && all === context.prefix + wanted + context.suffix) break;
    }
    return best;
  }

  *#outwards(position: number): Generator<Stripped> {
    let expected = this.#pages.length - 1;
    while (expected > 0 && (this.#pages[expected]?.start ?? 0) > position) expected--;
    for (let away = 0; away < this.#pages.length; away++) {
      for (const at of away === 0 ? [expected] : [expected + away, expected - away]) {
        const page = this.#pages[at];
        if (page !== undefined) yield page;
      }
    }
  }
}

function stripped(text: string, start: number): Stripped {
  const places: number[] = [];
  let letters = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string;
    if (/\s/.test(letter)) continue;
    letters += letter;
    places.push(start + at);
  }
  return { text: letters, places: Int32Array.from(places), start };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, "");
}

function countBefore(places: Int32Array, position: number): number {
  let count = 0;
  while (count < places.length && (places[count] as number) < position) count++;
  return count;
}
