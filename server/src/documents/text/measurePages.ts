import type { PageBox } from "@sidang/shared";
import type { MeasurePages } from "../jobs.js";
import { openText } from "./versionText.js";

/** The visible box of each page, as it was read with the text. */
export function measurePages({ pages: asked, ...text }: MeasurePages): readonly (PageBox | null)[] {
  const { pages } = openText(text);
  return asked.map((page) => {
    const found = pages[page - 1];
    if (found === undefined) return null;
    const { width, height, origin: { x, y } = { x: 0, y: 0 } } = found;
    return { x, y, width, height };
  });
}
