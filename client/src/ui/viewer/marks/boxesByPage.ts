import type { Anchor, PageArea } from "@sidang/shared";
import type { Mark } from "../props";

/** A mark on one page, with its areas there. */
export interface PageMark {
  readonly mark: Mark;
  readonly areas: readonly PageArea[];
  /** On the page where the mark begins: there it can be focused. */
  readonly isFirst: boolean;
}

/** Where an anchor stands on pages; empty for what has no place on one. */
export function areasOf(anchor: Anchor): readonly PageArea[] {
  if (anchor.kind === "TEXT") return anchor.areas;
  return anchor.kind === "REGION" ? [anchor.area] : [];
}

/** All marks by page, each page's in reading order, so that a page draws its own without looking at the others. */
export function boxesByPage(marks: readonly Mark[]): ReadonlyMap<number, readonly PageMark[]> {
  const pages = new Map<number, PageMark[]>();
  for (const mark of marks) {
    const areas = areasOf(mark.anchor);
    const first = areas[0]?.page;
    for (const page of new Set(areas.map((area) => area.page))) {
      const onPage = areas.filter((area) => area.page === page);
      const list = pages.get(page);
      const entry = { mark, areas: onPage, isFirst: page === first };
      if (list === undefined) pages.set(page, [entry]);
      else list.push(entry);
    }
  }
  for (const list of pages.values()) list.sort(inReadingOrder);
  return pages;
}

function inReadingOrder(one: PageMark, other: PageMark): number {
  const [a, b] = [one.areas[0]?.rect, other.areas[0]?.rect];
  if (a === undefined || b === undefined) return 0;
  return b.y1 - a.y1 || a.x0 - b.x0;
}
