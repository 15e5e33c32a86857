import type { Rect } from "../anchor.js";
import type { PageText } from "../documentText.js";
import type { DocumentWords } from "../words/wordsOf.js";
import { wordsWithin } from "../words/wordsWithin.js";

/** A word of the body by its place among the words, and where it stands on its page. */
export interface WordBox {
  readonly at: number;
  readonly box: Rect;
}

/** The words of a page (from 0) that its items place; a word that is broken over two items stands in the first one. */
export function wordBoxes(
  page: PageText,
  { body, pageStarts }: DocumentWords,
  number: number,
): readonly WordBox[] {
  const start = pageStarts[number] as number;
  const { from, to } = wordsWithin(body, start, start + page.text.length);
  const boxes: WordBox[] = [];
  let item = 0;
  for (let at = from; at < to; at++) {
    const first = (body.starts[at] as number) - start;
    while (item < page.items.length && (page.items[item]?.end ?? 0) <= first) item++;
    const holder = page.items[item];
    if (holder === undefined || holder.start > first) continue;
    const { rect } = holder;
    const share = (place: number) => (place - holder.start) / (holder.end - holder.start);
    const width = rect.x1 - rect.x0;
    const last = Math.min((body.ends[at] as number) - start, holder.end);
    boxes.push({
      at,
      box: { ...rect, x0: rect.x0 + width * share(first), x1: rect.x0 + width * share(last) },
    });
  }
  return boxes;
}

/** How far a box's middle is from a rectangle; 0 inside. */
export function distanceTo(rect: Rect, box: Rect): number {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  return Math.hypot(Math.max(rect.x0 - x, 0, x - rect.x1), Math.max(rect.y0 - y, 0, y - rect.y1));
}
