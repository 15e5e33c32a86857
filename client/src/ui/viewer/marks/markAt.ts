import type { PercentBox } from "@sidang/shared";

/** A mark as it is drawn: boxes in percent of what it lies on. */
export interface DrawnMark {
  readonly id: string;
  readonly active: boolean;
  readonly boxes: readonly PercentBox[];
}

/**
 * The mark that a click means: of those that lie under it, the smallest; the next larger one when that is the active one
 * already, so that clicking again walks through all that overlap. Null when none lies there.
 */
export function markAt<M extends DrawnMark>(marks: readonly M[], x: number, y: number): M | null {
  const under = marks
    .filter(({ boxes }) => boxes.some((box) => holds(box, x, y)))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
  const active = under.findIndex((mark) => mark.active);
  return under[(active + 1) % under.length] ?? null;
}

function holds(box: PercentBox, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function sizeOf({ boxes }: DrawnMark): number {
  return boxes.reduce((sum, { width, height }) => sum + width * height, 0);
}
