import type { Rect } from "../anchor.js";

/** The visible box of a page in its user space, in points. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** RFC 8118 `viewrect`: points from the top left corner of the visible page, whatever its rotation. */
export interface ViewRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function viewOf({ x0, y0, x1, y1 }: Rect, { x, y, height }: PageBox): ViewRect {
  return { left: x0 - x, top: y + height - y1, width: x1 - x0, height: y1 - y0 };
}

export function rectOf({ left, top, width, height }: ViewRect, box: PageBox): Rect {
  const [x0, y1] = [box.x + left, box.y + box.height - top];
  return { x0, y0: y1 - height, x1: x0 + width, y1 };
}
