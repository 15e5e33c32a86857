import type { PercentBox } from "@sidang/shared";

/** Degrees clockwise by which something is shown turned. */
export type Turn = 0 | 90 | 180 | 270;

/** Any number of degrees as one of the four turns. */
export function turnOf(degrees: number): Turn {
  return ((((Math.round(degrees / 90) * 90) % 360) + 360) % 360) as Turn;
}

/** Where a box is, in percent from the top left, once what it lies on is turned clockwise. */
export function turnedBox({ x, y, width, height }: PercentBox, turn: Turn): PercentBox {
  switch (turn) {
    case 0:
      return { x, y, width, height };
    case 90:
      return { x: 100 - y - height, y: x, width: height, height: width };
    case 180:
      return { x: 100 - x - width, y: 100 - y - height, width, height };
    case 270:
      return { x: y, y: 100 - x - width, width: height, height: width };
  }
}

/** The inverse of `turnedBox`. */
export function unturnedBox(box: PercentBox, turn: Turn): PercentBox {
  return turnedBox(box, turnOf(360 - turn));
}
