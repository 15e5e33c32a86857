import type { Rect } from "./anchor.js";

/** A run of text as the page places it: from `start` to `end` in the page's text, inside `rect`. */
export interface TextItem {
  readonly start: number;
  readonly end: number;
  readonly rect: Rect;
}

/** One page's text, with where it stands. A page without text has "" and no items. */
export interface PageText {
  readonly text: string;
  readonly items: readonly TextItem[];
  /** Points, before rotation. */
  readonly width: number;
  readonly height: number;
  /** Where its lower left corner lies in its user space; left out where that is 0, 0, as it nearly always is. */
  readonly origin?: { readonly x: number; readonly y: number };
  /** Degrees clockwise by which the page says it is to be turned. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** What tells a page without text from another one: equal for equal pictures. Null where the text tells enough. */
  readonly fingerprint: string | null;
}

/** The text of one version of a document, extracted once. */
export interface DocumentText {
  readonly pages: readonly PageText[];
}

/** Stands between two pages in `wholeText`: no page's text holds it. */
export const pageBreak = "\f";

/** The text that positions count in. */
export function wholeText({ pages }: DocumentText): string {
  return pages.map(({ text }) => text).join(pageBreak);
}

/** Where each page begins in `wholeText`. */
export function pageStartsOf({ pages }: DocumentText): readonly number[] {
  let start = 0;
  return pages.map(({ text }) => {
    const here = start;
    start += text.length + pageBreak.length;
    return here;
  });
}

/** A part of a text as pdf.js gives it (`TextItem` of `getTextContent`). */
export interface TextPart {
  readonly str: string;
  readonly hasEOL: boolean;
}

/**
 * A page's text of its parts, the one way in which browser and server put it together, so that positions mean the same
 * on both: parts one after another, a line feed where a line ends. Form feeds and NUL leave as blanks.
 */
export function textOfParts(parts: readonly TextPart[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let text = "";
  for (const { str, hasEOL } of parts) {
    starts.push(text.length);
    text += str.replace(/[\f\0]/g, " ");
    if (hasEOL) text += "\n";
  }
  return { text, starts };
}
