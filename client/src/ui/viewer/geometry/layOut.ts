/** A page's size at 100 %, turned as it is shown, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where every page stands below one another, in CSS pixels. Index 0 is page 1. */
export interface Layout {
  readonly tops: readonly number[];
  readonly sizes: readonly Size[];
  readonly width: number;
  readonly height: number;
}

/** Puts pages below one another, `gap` apart, each at its scale: where all are to fit the width, each has its own. */
export function layOut(pages: readonly Size[], scales: readonly number[], gap: number): Layout {
  const tops: number[] = [];
  const sizes: Size[] = [];
  let height = gap;
  let width = 0;
  for (const [index, page] of pages.entries()) {
    const scale = scales[index] ?? 1;
    const size = { width: page.width * scale, height: page.height * scale };
    tops.push(height);
    sizes.push(size);
    height += size.height + gap;
    width = Math.max(width, size.width);
  }
  return { tops, sizes, width, height };
}

/** The first page that reaches below `y`; the last one when none does. Pages count from 1. */
export function pageAt({ tops, sizes }: Layout, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) + (sizes[middle]?.height ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

/** The pages of which something stands between two heights. */
export function pagesBetween(layout: Layout, from: number, to: number): readonly number[] {
  const pages: number[] = [];
  for (let page = pageAt(layout, from); page <= layout.tops.length; page++) {
    if ((layout.tops[page - 1] ?? 0) >= to) break;
    pages.push(page);
  }
  return pages;
}

/** The page that has most of what stands between two heights. */
export function pageSeenMost(layout: Layout, from: number, to: number): number {
  let best = pageAt(layout, from);
  let most = 0;
  for (const page of pagesBetween(layout, from, to)) {
    const top = layout.tops[page - 1] ?? 0;
    const bottom = top + (layout.sizes[page - 1]?.height ?? 0);
    const seen = Math.min(bottom, to) - Math.max(top, from);
    if (seen > most + 1) [best, most] = [page, seen];
  }
  return best;
}

/** The height in `next` at which stands what stands at `y` in `before`: zoom and late sizes do not move what is read. */
export function sameHeight(before: Layout, next: Layout, y: number): number {
  const index = pageAt(before, y) - 1;
  const height = before.sizes[index]?.height ?? 0;
  const offset = y - (before.tops[index] ?? 0);
  const nextTop = next.tops[index] ?? 0;
  if (height === 0 || offset < 0) return nextTop + offset;
  return nextTop + (offset / height) * (next.sizes[index]?.height ?? 0);
}
