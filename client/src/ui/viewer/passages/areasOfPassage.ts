import type { Rect } from "@sidang/shared";
import type { PlacedRun } from "./placeRuns";

/** How wide a text is in a font, in any unit, the same for both calls that are compared. */
export type Measure = (text: string, fontFamily: string) => number;

/**
 * Where the characters from `start` to `end` of a page's text stand, one rectangle a line, in the page's user space.
 * Inside a run the place of a character is measured with the font that the text layer uses.
 */
export function areasOfPassage(
  runs: readonly PlacedRun[],
  start: number,
  end: number,
  measure: Measure,
): readonly Rect[] {
  const lines: Rect[] = [];
  let previous: PlacedRun | null = null;
  for (const run of runs) {
    const from = Math.max(start, run.start) - run.start;
    const to = Math.min(end, run.start + run.text.length) - run.start;
    if (from >= to || run.length <= 0 || run.text.slice(from, to).trim() === "") continue;
    const rect = rectOfPart(run, from, to, measure);
    const last = lines.at(-1);
    if (last !== undefined && previous !== null && isOnLineOf(previous, run, last, rect))
      lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
    previous = run;
  }
  return lines;
}

function rectOfPart(run: PlacedRun, from: number, to: number, measure: Measure): Rect {
  const whole = measure(run.text, run.fontFamily);
  const share = (count: number) =>
    count === run.text.length
      ? 1
      : whole > 0
        ? measure(run.text.slice(0, count), run.fontFamily) / whole
        : count / run.text.length;
  const corners = [share(from), share(to)].flatMap((part) =>
    [run.below, run.above].map((up) => ({
      x: run.x + part * run.length * run.cos - up * run.sin,
      y: run.y + part * run.length * run.sin + up * run.cos,
    })),
  );
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** Two runs share a line when they run the same way, beside each other, and not in two columns. */
function isOnLineOf(before: PlacedRun, run: PlacedRun, line: Rect, rect: Rect): boolean {
  if (before.cos * run.cos + before.sin * run.sin < 0.99) return false;
  const upright = Math.abs(run.cos) >= Math.abs(run.sin);
  const [a, b, c, d] = upright ? (["y0", "y1", "x0", "x1"] as const) : (["x0", "x1", "y0", "y1"] as const);
  const shared = Math.min(line[b], rect[b]) - Math.max(line[a], rect[a]);
  const apart = Math.max(line[c], rect[c]) - Math.min(line[d], rect[d]);
  const height = Math.min(line[b] - line[a], rect[b] - rect[a]);
  return shared > height / 2 && apart < height * 2;
}

function union(one: Rect, other: Rect): Rect {
  return {
    x0: Math.min(one.x0, other.x0),
    y0: Math.min(one.y0, other.y0),
    x1: Math.max(one.x1, other.x1),
    y1: Math.max(one.y1, other.y1),
  };
}
