import type { PageArea, Rect, TextPosition } from "../anchor.js";
import type { DocumentText, PageText, TextItem } from "../documentText.js";

/**
 * Where a passage stands on its pages, one rectangle a line, in reading order. Part of an item takes its part of the
 * item's width: letters are taken to be equally wide. No areas where pages have no items (plain text).
 */
export function areasOf({ pages }: DocumentText, { start, end }: TextPosition): readonly PageArea[] {
  const areas: PageArea[] = [];
  let pageStart = 0;
  for (const [index, page] of pages.entries()) {
    if (pageStart >= end) break;
    if (pageStart + page.text.length > start) {
      const rects = linesWithin(page, start - pageStart, end - pageStart);
      areas.push(...rects.map((rect) => ({ page: index + 1, rect })));
    }
    pageStart += page.text.length + 1;
  }
  return areas;
}

function linesWithin({ text, items }: PageText, start: number, end: number): readonly Rect[] {
  const lines: Rect[] = [];
  for (const item of items) {
    const from = Math.max(item.start, start);
    const to = Math.min(item.end, end);
    if (from >= to || text.slice(from, to).trim() === "") continue;
    const rect = partOf(item, from, to, text);
    const last = lines.at(-1);
    if (last !== undefined && onOneLine(last, rect)) lines[lines.length - 1] = around(last, rect);
    else lines.push(rect);
  }
  return lines;
}

/** The part of an item that its characters from `from` to `to` take; down the page where the item stands upright. */
function partOf({ start, end, rect }: TextItem, from: number, to: number, text: string): Rect {
  // Blanks at the edges would be marked beside the words.
  const part = text.slice(from, to);
  const first = from + part.length - part.trimStart().length;
  const last = to - (part.length - part.trimEnd().length);
  const share = (at: number) => (at - start) / (end - start);
  const width = rect.x1 - rect.x0;
  const height = rect.y1 - rect.y0;
  if (height > width && end - start > 2) {
    return { ...rect, y0: rect.y1 - height * share(last), y1: rect.y1 - height * share(first) };
  }
  return { ...rect, x0: rect.x0 + width * share(first), x1: rect.x0 + width * share(last) };
}

/** Beside each other at one height, and not in two columns. */
function onOneLine(one: Rect, other: Rect): boolean {
  const height = Math.min(one.y1 - one.y0, other.y1 - other.y0);
  const shared = Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0);
  const apart = Math.max(one.x0, other.x0) - Math.min(one.x1, other.x1);
  return shared > height / 2 && apart < height * 2;
}

function around(one: Rect, other: Rect): Rect {
  return {
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1),
  };
}
