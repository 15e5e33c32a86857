import type { TextPosition } from "../anchor.js";
import type { Words } from "../words/wordsOf.js";
import type { Comparison } from "./compareDocuments.js";
import type { Matching } from "./Matching.js";

/** A stretch of one or both texts: positions in the old one (`from`) and in the new one (`to`). */
export type Change =
  | { readonly kind: "SAME" | "MOVED" | "CHANGED"; readonly from: TextPosition; readonly to: TextPosition }
  | { readonly kind: "DELETED"; readonly from: TextPosition }
  | { readonly kind: "INSERTED"; readonly to: TextPosition };

/**
 * What has become of the old text, in its order, and then what is new in the new one, in its order. `CHANGED` is what
 * stands between the same neighbours with other words. At most `most`: when there are more, words that are the same but
 * stand alone among others are counted as changed. Headers and footers are in none.
 */
export function changesOf(comparison: Comparison, most = 5_000): readonly Change[] {
  for (let least = 1; ; least *= 2) {
    const changes = changesWith(comparison, least);
    if (changes.length <= most || least > comparison.matching.a.length) return changes.slice(0, most);
  }
}

function changesWith({ matching, kept, before, after }: Comparison, least: number): Change[] {
  const { toA, toB } = withoutShort(matching, least);
  const changes: Change[] = [];
  const accounted = new Uint8Array(toA.length);
  for (let from = 0; from < toB.length; ) {
    const to = endOfRun(toB, from);
    const there = toB[from] as number;
    const old = position(before.body, from, to);
    if (there !== -1) {
      const kind = kept[from] === 1 ? "SAME" : "MOVED";
      changes.push({ kind, from: old, to: position(after.body, there, there + to - from) });
    } else {
      const left = from === 0 ? -1 : (toB[from - 1] as number);
      const right = to === toB.length ? toA.length : (toB[to] as number);
      if (right > left + 1 && isFree(toA, left + 1, right)) {
        accounted.fill(1, left + 1, right);
        changes.push({ kind: "CHANGED", from: old, to: position(after.body, left + 1, right) });
      } else changes.push({ kind: "DELETED", from: old });
    }
    from = to;
  }
  for (let from = 0; from < toA.length; ) {
    const to = endOfRun(toA, from);
    if (toA[from] === -1 && accounted[from] === 0) {
      changes.push({ kind: "INSERTED", to: position(after.body, from, to) });
    }
    from = to;
  }
  return changes;
}

/** Where a run of words ends that have no partner, or partners one after another. */
function endOfRun(partners: Int32Array, from: number): number {
  const first = partners[from] as number;
  let to = from + 1;
  while (to < partners.length && partners[to] === (first === -1 ? -1 : first + to - from)) to++;
  return to;
}

function isFree(partners: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (partners[at] !== -1) return false;
  return true;
}

function position({ starts, ends }: Words, from: number, to: number): TextPosition {
  return { start: starts[from] as number, end: ends[to - 1] as number };
}

/** The partners without the runs of fewer than `least` words. */
function withoutShort(matching: Matching, least: number) {
  const toA = matching.toA.slice();
  const toB = matching.toB.slice();
  for (const { a, b, length } of matching.blocks()) {
    if (length >= least) continue;
    toB.fill(-1, a, a + length);
    toA.fill(-1, b, b + length);
  }
  return { toA, toB };
}
