import type { PercentBox } from "@sidang/shared";
import { placeOfRun, runAttribute } from "../passages/runElements";
import type { Chunk } from "./chunks";

/** Where a passage is drawn in an element that holds runs of the text, in the window's pixels. */
export function rectsOfPassage(root: Element, { start, end }: Chunk): readonly DOMRect[] {
  const rects: DOMRect[] = [];
  for (const run of root.querySelectorAll(`[${runAttribute}]`)) {
    const place = placeOfRun(run);
    const text = run.firstChild;
    if (place === undefined || !(text instanceof Text)) continue;
    const from = Math.max(0, start - place.start);
    const to = Math.min(place.length, end - place.start);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    rects.push(...[...range.getClientRects()].filter(({ width }) => width > 0.5));
  }
  return rects;
}

/** The same in percent of the element. */
export function boxesOfPassage(root: Element, passage: Chunk): readonly PercentBox[] {
  const bounds = root.getBoundingClientRect();
  if (bounds.width === 0 || bounds.height === 0) return [];
  return rectsOfPassage(root, passage).map(({ left, top, width, height }) => ({
    x: (100 * (left - bounds.left)) / bounds.width,
    y: (100 * (top - bounds.top)) / bounds.height,
    width: (100 * width) / bounds.width,
    height: (100 * height) / bounds.height,
  }));
}
