import { type PageText, type Rect, type TextItem, textOfParts } from "@sidang/shared";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { documentLimits } from "../limits.js";
import { itemRect } from "./itemRect.js";

/** The items of pdf.js' text content that carry text; the others mark content, and are not asked for. */
type Content = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>;
type Item = Extract<Content["items"][number], { readonly str: string }>;

export interface PageReading {
  readonly page: PageText;
  /** Whether a bound ended the reading before the page did. */
  readonly cut: boolean;
}

/** How many items and characters the document has left. */
export interface Allowance {
  readonly items: number;
  readonly characters: number;
}

/**
 * A page's text as `getTextContent()` with its defaults gives it: the browser must ask with the same ones
 * (`includeMarkedContent` and `disableNormalization` both false), or its positions are others.
 */
export async function readPdfPage(page: PDFPageProxy, allowance: Allowance): Promise<PageReading> {
  const { parts, rects, cut } = await readParts(page, allowance);
  const { text, starts } = textOfParts(parts);
  const items = parts.flatMap(({ str }, index): TextItem[] => {
    const start = starts[index] ?? 0;
    const rect = rects[index];
    return rect && str.trim() !== "" ? [{ start, end: start + str.length, rect }] : [];
  });
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  return {
    page: {
      text,
      items,
      width: Math.abs(right - left),
      height: Math.abs(top - bottom),
      ...(left === 0 && bottom === 0
        ? {}
        : { origin: { x: Math.min(left, right), y: Math.min(bottom, top) } }),
      rotation: quarterTurn(page.rotate),
      fingerprint: null,
    },
    cut,
  };
}

/** Reads piece by piece, so that a page of a million items is put down where the bound is, not held whole. */
async function readParts(page: PDFPageProxy, allowance: Allowance) {
  const mostItems = Math.min(documentLimits.pageItems, allowance.items);
  const mostCharacters = Math.min(documentLimits.pageCharacters, allowance.characters);
  const parts: { str: string; hasEOL: boolean }[] = [];
  const rects: Rect[] = [];
  let characters = 0;
  const reader = (page.streamTextContent() as ReadableStream<Content>).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return { parts, rects, cut: false };
    for (const item of value.items) {
      if (!isText(item)) continue;
      characters += item.str.length + 1;
      if (parts.length >= mostItems || characters > mostCharacters) {
        await reader.cancel(new Error("enough"));
        return { parts, rects, cut: true };
      }
      parts.push({ str: item.str, hasEOL: item.hasEOL });
      rects.push(itemRect(item, value.styles[item.fontName]));
    }
  }
}

function isText(item: Content["items"][number]): item is Item {
  return "str" in item;
}

function quarterTurn(degrees: number): PageText["rotation"] {
  const turned = ((degrees % 360) + 360) % 360;
  return turned === 90 || turned === 180 || turned === 270 ? turned : 0;
}
