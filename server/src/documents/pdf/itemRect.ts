import type { Rect } from "@sidang/shared";

/** Of pdf.js' `TextItem`, what says where it stands. */
interface PlacedItem {
  /** [a b c d e f]: from text space to the page's user space, font size included. */
  readonly transform: readonly number[];
  /** The advance along the baseline, in units of user space. */
  readonly width: number;
  readonly height: number;
}

interface ItemStyle {
  readonly ascent: number;
  readonly descent: number;
  readonly vertical: boolean;
}

/**
 * The upright rectangle around an item, in the PDF's own user space: the coordinates that the file itself uses, before
 * rotation, and not moved when the page's visible box starts elsewhere than at 0,0 (pdf.js' `convertToPdfPoint` means
 * the same). Text that runs upwards or askew gets the rectangle around its four corners. Rounded to 1/100 point.
 */
export function itemRect(item: PlacedItem, style: ItemStyle | undefined): Rect {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const along = unit(a, b);
  const up = unit(c, d);
  const corners = (style?.vertical ? verticalCorners(item) : lineCorners(item, style)).map(([s, t]) => ({
    x: e + along.x * s + up.x * t,
    y: f + along.y * s + up.y * t,
  }));
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return {
    x0: hundredths(Math.min(...xs)),
    y0: hundredths(Math.min(...ys)),
    x1: hundredths(Math.max(...xs)),
    y1: hundredths(Math.max(...ys)),
  };
}

type Corner = readonly [along: number, up: number];

function lineCorners(
  { transform, width, height }: PlacedItem,
  style: ItemStyle | undefined,
): readonly Corner[] {
  const size = height || Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  // Fonts without these figures, or with absurd ones, get those of common ones.
  const ascent = within(style?.ascent, 0.1, 1.5) ?? 0.8;
  const descent = within(style?.descent, -1, 0) ?? -0.2;
  const bottom = descent * size;
  const top = ascent * size;
  return [
    [0, bottom],
    [width, bottom],
    [0, top],
    [width, top],
  ];
}

/** Text that runs downwards hangs from its origin, half its width on either side. */
function verticalCorners({ width, height }: PlacedItem): readonly Corner[] {
  return [
    [-width / 2, 0],
    [width / 2, 0],
    [-width / 2, -height],
    [width / 2, -height],
  ];
}

function unit(x: number, y: number): { readonly x: number; readonly y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

function within(value: number | undefined, low: number, high: number): number | null {
  return value !== undefined && value !== 0 && value >= low && value <= high ? value : null;
}

function hundredths(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
}
