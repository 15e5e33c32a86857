import { assertNever } from "../../kernel/assertNever.js";
import type { Anchor, AnchorKind, PageArea } from "../anchor.js";
import { type DocumentText, wholeText } from "../documentText.js";
import { contextLength, type TextAnchor } from "./anchorTo.js";

/** A version as an anchor is held against it. `text` has no pages where nothing was extracted. */
export interface AnchorableDocument {
  readonly kind: "PDF" | "TEXT" | "PICTURE" | "VIDEO" | "OTHER";
  readonly text: DocumentText;
}

/** The first thing that is wrong with an anchor. Pages count from 1, lengths in UTF-16 units. */
export type AnchorProblem =
  | {
      readonly problem: "KIND_DOES_NOT_FIT";
      readonly anchor: AnchorKind;
      readonly document: AnchorableDocument["kind"];
    }
  | {
      readonly problem: "POSITION_OUTSIDE";
      readonly start: number;
      readonly end: number;
      readonly length: number;
    }
  | { readonly problem: "QUOTE_BLANK" }
  | { readonly problem: "QUOTE_TOO_LONG"; readonly length: number; readonly most: number }
  | { readonly problem: "QUOTE_DIFFERS"; readonly expected: string }
  | { readonly problem: "CONTEXT_TOO_LONG"; readonly length: number; readonly most: number }
  | { readonly problem: "TOO_MANY_AREAS"; readonly count: number; readonly most: number }
  | { readonly problem: "PAGE_OUTSIDE"; readonly page: number; readonly pages: number }
  | {
      readonly problem: "AREA_OUTSIDE";
      readonly page: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly problem: "BOX_OUTSIDE" }
  | { readonly problem: "MOMENT_OUTSIDE" };

/** A passage of more is the document, or several passages. */
export const longestQuote = 10_000;
const mostAreas = 2_000;
/** Points by which a rectangle may stand out: boxes of pages are rounded. */
const tolerance = 1;

const fitting: Readonly<Record<AnchorKind, readonly AnchorableDocument["kind"][]>> = {
  WHOLE: ["PDF", "TEXT", "PICTURE", "VIDEO", "OTHER"],
  INDICATOR: ["PDF", "TEXT", "PICTURE", "VIDEO", "OTHER"],
  TEXT: ["PDF", "TEXT", "OTHER"],
  REGION: ["PDF"],
  PICTURE: ["PICTURE"],
  MOMENT: ["VIDEO"],
};

/**
 * Whether an anchor fits a document: its kind, its position inside the text with the quote there unit for unit, its pages
 * and rectangles, its box or moment. Null when nothing is wrong. `whole` spares putting the text together again.
 */
export function anchorProblem(
  anchor: Anchor,
  document: AnchorableDocument,
  whole = wholeText(document.text),
): AnchorProblem | null {
  if (!fitting[anchor.kind].includes(document.kind)) {
    return { problem: "KIND_DOES_NOT_FIT", anchor: anchor.kind, document: document.kind };
  }
  switch (anchor.kind) {
    case "WHOLE":
    case "INDICATOR":
      return null;
    case "TEXT":
      return passageProblem(anchor, whole) ?? areasProblem(anchor.areas, document.text);
    case "REGION":
      return areasProblem([anchor.area], document.text);
    case "PICTURE":
      return boxFits(anchor.box) ? null : { problem: "BOX_OUTSIDE" };
    case "MOMENT":
      return momentFits(anchor.moment) ? null : { problem: "MOMENT_OUTSIDE" };
    default:
      return assertNever(anchor, "anchor");
  }
}

function passageProblem(
  { quote, position: { start, end } }: TextAnchor,
  whole: string,
): AnchorProblem | null {
  const inside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= whole.length;
  if (!inside) return { problem: "POSITION_OUTSIDE", start, end, length: whole.length };
  if (quote.exact.length > longestQuote) {
    return { problem: "QUOTE_TOO_LONG", length: quote.exact.length, most: longestQuote };
  }
  if (quote.exact.trim() === "") return { problem: "QUOTE_BLANK" };
  const expected = whole.slice(start, end);
  if (expected !== quote.exact)
    return { problem: "QUOTE_DIFFERS", expected: expected.slice(0, longestQuote) };
  const length = Math.max(quote.prefix.length, quote.suffix.length);
  return length > contextLength ? { problem: "CONTEXT_TOO_LONG", length, most: contextLength } : null;
}

function areasProblem(areas: readonly PageArea[], { pages }: DocumentText): AnchorProblem | null {
  if (areas.length > mostAreas) return { problem: "TOO_MANY_AREAS", count: areas.length, most: mostAreas };
  for (const { page, rect } of areas) {
    const there = Number.isInteger(page) ? pages[page - 1] : undefined;
    if (there === undefined) return { problem: "PAGE_OUTSIDE", page, pages: pages.length };
    const { width, height, origin: { x, y } = { x: 0, y: 0 } } = there;
    const fits = spanFits(rect.x0 - x, rect.x1 - x, width) && spanFits(rect.y0 - y, rect.y1 - y, height);
    if (!fits) return { problem: "AREA_OUTSIDE", page, width, height };
  }
  return null;
}

/** Also false for what is no number. */
function spanFits(low: number, high: number, most: number): boolean {
  return low >= -tolerance && low < high && high <= most + tolerance;
}

function boxFits({ x, y, width, height }: Extract<Anchor, { readonly kind: "PICTURE" }>["box"]): boolean {
  const most = 100 + 1e-6;
  return x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= most && y + height <= most;
}

function momentFits({ from, to }: Extract<Anchor, { readonly kind: "MOMENT" }>["moment"]): boolean {
  return from >= 0 && Number.isFinite(from) && (to === null || (to > from && Number.isFinite(to)));
}
