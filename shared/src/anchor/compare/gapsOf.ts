import type { Matching } from "./Matching.js";

/**
 * Words without a partner between two that have one: where they may be in the new text. `joined` when the neighbours
 * still enclose one stretch of the new text; else what follows the left one and what precedes the right one.
 */
export interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  /** Free stretches of the new text, [from, to). */
  readonly places: readonly (readonly [from: number, to: number])[];
}

/** Every gap with somewhere to look. Stretches are cut off at `reach` words where they are not enclosed. */
export function gapsOf({ toA, toB }: Matching, reach: number): Gap[] {
  const gaps: Gap[] = [];
  const aCount = toB.length;
  const bCount = toA.length;
  for (let from = 0; from < aCount; from++) {
    if (toB[from] !== -1) continue;
    let to = from + 1;
    while (to < aCount && toB[to] === -1) to++;
    const left = from === 0 ? -1 : (toB[from - 1] as number);
    const right = to === aCount ? bCount : (toB[to] as number);
    const after = freeAfter(toA, left, right > left ? bCount : reach);
    if (after === right) {
      if (right - left > 1) gaps.push({ aFrom: from, aTo: to, places: [[left + 1, right]] });
    } else {
      const before = freeBefore(toA, right, reach);
      const places: (readonly [number, number])[] = [];
      const shortAfter = Math.min(after, left + 1 + reach);
      if (shortAfter > left + 1) places.push([left + 1, shortAfter]);
      if (right > before) places.push([before, right]);
      if (places.length > 0) gaps.push({ aFrom: from, aTo: to, places });
    }
    from = to - 1;
  }
  return gaps;
}

/** Where the free words after `left` end. */
function freeAfter(toA: Int32Array, left: number, reach: number): number {
  let at = left + 1;
  while (at < toA.length && at - left <= reach && toA[at] === -1) at++;
  return at;
}

/** Where the free words before `right` begin. */
function freeBefore(toA: Int32Array, right: number, reach: number): number {
  let at = right;
  while (at > 0 && right - at < reach && toA[at - 1] === -1) at--;
  return at;
}
