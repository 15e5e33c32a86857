import type { PercentBox, Rect } from "@sidang/shared";

/** A rectangle of a page's user space in percent of the page's visible part, from its top left, before any turn. */
export function boxOfRect(rect: Rect, view: Rect): PercentBox {
  const width = view.x1 - view.x0;
  const height = view.y1 - view.y0;
  return {
    x: (100 * (rect.x0 - view.x0)) / width,
    y: (100 * (view.y1 - rect.y1)) / height,
    width: (100 * (rect.x1 - rect.x0)) / width,
    height: (100 * (rect.y1 - rect.y0)) / height,
  };
}

/** The inverse of `boxOfRect`: what is stored does not know how the page was shown. */
export function rectOfBox(box: PercentBox, view: Rect): Rect {
  const width = view.x1 - view.x0;
  const height = view.y1 - view.y0;
  return {
    x0: view.x0 + (box.x * width) / 100,
    y0: view.y1 - ((box.y + box.height) * height) / 100,
    x1: view.x0 + ((box.x + box.width) * width) / 100,
    y1: view.y1 - (box.y * height) / 100,
  };
}
