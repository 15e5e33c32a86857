import { contextLength, type TextAnchor } from "@sidang/shared";
import { quoteOf, trimmed } from "../passages/quoteOf";
import type { TextPoint } from "../passages/runElements";
import type { PdfTexts } from "./PdfTexts";

/** One anchor for what was marked from one place to another, over as many pages as it takes. Null: only blanks. */
export async function anchorOfText(
  texts: PdfTexts,
  from: TextPoint,
  to: TextPoint,
): Promise<TextAnchor | null> {
  const firstPage = Math.max(1, from.offset < contextLength ? from.page - 1 : from.page);
  const lastPage = Math.min(texts.count, to.page + 1);
  const start = await texts.startOf(firstPage);
  const text = await texts.between(firstPage, lastPage);
  const starts = new Map<number, number>();
  let at = start;
  for (let page = firstPage; page <= lastPage; page++) {
    starts.set(page, at);
    at += (await texts.page(page)).text.length + 1;
  }
  const placeOf = ({ page, offset }: TextPoint) => (starts.get(page) ?? 0) + offset;
  const position = trimmed(text, { start: placeOf(from), end: placeOf(to) }, start);
  if (position === null) return null;
  const areas = [];
  for (let page = from.page; page <= to.page; page++) {
    const offset = starts.get(page) ?? 0;
    areas.push(
      ...(await texts.areas(page, {
        start: Math.max(0, position.start - offset),
        end: position.end - offset,
      })),
    );
  }
  return { kind: "TEXT", quote: quoteOf(text, position, start), position, areas };
}
