import type { Rect } from "@sidang/shared";
import type { Size } from "../geometry/layOut";
import { type Turn, turnOf } from "../geometry/turns";

/** A page's own measures: its visible part in user space, and how far the page says that it is to be turned. */
export interface PageGeometry {
  readonly view: Rect;
  readonly turn: Turn;
  /** Size of a unit of user space, in points. */
  readonly unit: number;
}

/** CSS pixels of a point at 100 %. */
export const pixelsOfPoint = 96 / 72;

/** What of pdf.js' page is needed. */
interface Page {
  readonly view: readonly number[];
  readonly rotate: number;
  readonly userUnit: number;
}

export function pageGeometryOf({ view, rotate, userUnit }: Page): PageGeometry {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] = view;
  return { view: { x0, y0, x1, y1 }, turn: turnOf(rotate), unit: userUnit || 1 };
}

/** How large a page is at 100 %, turned by the page and by the reader, in CSS pixels. */
export function sizeOfPage({ view, turn, unit }: PageGeometry, readersTurn: Turn): Size {
  const width = (view.x1 - view.x0) * unit * pixelsOfPoint;
  const height = (view.y1 - view.y0) * unit * pixelsOfPoint;
  return turnOf(turn + readersTurn) % 180 === 0 ? { width, height } : { width: height, height: width };
}

export function isSameGeometry(one: PageGeometry, other: PageGeometry): boolean {
  return (
    one.turn === other.turn &&
    one.unit === other.unit &&
    one.view.x0 === other.view.x0 &&
    one.view.y0 === other.view.y0 &&
    one.view.x1 === other.view.x1 &&
    one.view.y1 === other.view.y1
  );
}
