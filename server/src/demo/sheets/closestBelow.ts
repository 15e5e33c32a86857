/** What to look for: the place whose value comes up to `bound` without passing it. Values must not fall on the way. */
interface Search {
  readonly from: number;
  readonly to: number;
  readonly bound: number;
  /** How far below the bound will do. */
  readonly tolerance: number;
  readonly reached: (at: number) => number;
}

/**
 * Narrows down by interpolation, as each look is a whole sheet to score. Where the steps are too high it takes the best
 * there is, and where even `from` is past the bound, that.
 */
export function closestBelow({ from, to, bound, tolerance, reached }: Search): number {
  let below = { at: from, value: reached(from) };
  let above = { at: to, value: reached(to) };
  if (above.value <= bound) return to;
  for (let looks = 0; looks < mostLooks && bound - below.value > tolerance; looks++) {
    const part = (bound - tolerance / 2 - below.value) / (above.value - below.value);
    const at = below.at + (above.at - below.at) * Math.min(Math.max(part, 0.1), 0.9);
    const value = reached(at);
    if (value <= bound) below = { at, value };
    else above = { at, value };
  }
  return below.at;
}

const mostLooks = 12;
