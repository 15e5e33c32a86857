import type { Size } from "./layOut";

/** How large pages are shown: as wide or as whole as fits, or at a fixed scale (1 is 100 %). */
export type Zoom = "WIDTH" | "PAGE" | number;

const least = 0.25;
const most = 5;
/** Wider than this, a page that fits is too high to be seen. */
const mostByWidth = 1.6;
const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5];

export function withinBounds(scale: number): number {
  return Math.min(most, Math.max(least, scale));
}

/** The next step up or down from any scale. */
export function nextStep(scale: number, direction: 1 | -1): number {
  const further =
    direction === 1
      ? steps.find((step) => step > scale * 1.01)
      : steps.findLast((step) => step < scale * 0.99);
  return further ?? (direction === 1 ? most : least);
}

/** The scale at which pages of this size are shown. `space` is what there is for a page, without its margins. */
export function scaleOf(zoom: Zoom, page: Size, space: Size): number {
  if (typeof zoom === "number") return withinBounds(zoom);
  const byWidth = space.width / page.width;
  if (zoom === "WIDTH") return withinBounds(Math.min(byWidth, mostByWidth));
  return withinBounds(Math.min(byWidth, space.height / page.height));
}
