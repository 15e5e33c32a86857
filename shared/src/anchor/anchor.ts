/** A rectangle on a page of a PDF, in the page's own user space: points, origin at the bottom left, before rotation and zoom. `x0 < x1`, `y0 < y1`. */
export interface Rect {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A rectangle on a page; pages count from 1. */
export interface PageArea {
  readonly page: number;
  readonly rect: Rect;
}

/** W3C TextQuoteSelector: what was marked, and up to 32 characters before and after it. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C TextPositionSelector: UTF-16 units in the document's whole text (see `wholeText`), end not included. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

/** A part of a picture, in percent of its width and height from its top left corner, as it was taken (no rotation by the viewer). */
export interface PercentBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Seconds from the start of a recording; `to` is null for a moment. */
export interface Moment {
  readonly from: number;
  readonly to: number | null;
}

/**
 * What a thread speaks of. `WHOLE` is the document, `INDICATOR` one question that it belongs to. `areas` are where the
 * passage stands on its pages, one rectangle a line; none in a document without pages of its own (plain text, previews).
 */
export type Anchor =
  | { readonly kind: "WHOLE" }
  | { readonly kind: "INDICATOR"; readonly indicatorCode: string }
  | {
      readonly kind: "TEXT";
      readonly quote: TextQuote;
      readonly position: TextPosition;
      readonly areas: readonly PageArea[];
    }
  | { readonly kind: "REGION"; readonly area: PageArea }
  | { readonly kind: "PICTURE"; readonly box: PercentBox }
  | { readonly kind: "MOMENT"; readonly moment: Moment };

export type AnchorKind = Anchor["kind"];
export const anchorKinds = ["WHOLE", "INDICATOR", "TEXT", "REGION", "PICTURE", "MOMENT"] as const;

/** How sure it is that an anchor's place in this version is the one that was meant. UNSURE waits for a person. */
export const anchorStates = ["EXACT", "MOVED", "UNSURE", "LOST"] as const;
export type AnchorState = (typeof anchorStates)[number];
