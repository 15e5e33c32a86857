import type { Anchor, PageArea, Rect } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";
import type { PageText } from "../documentText.js";
import { lost, type Reanchored } from "./place.js";
import { distanceTo, type WordBox, wordBoxes } from "./wordBoxes.js";

type RegionAnchor = Extract<Anchor, { readonly kind: "REGION" }>;

/** From so many words in it on a region goes with them; else with the words around it. */
const fewWords = 3;
const wordsAround = 16;
/** Share of its words that must have come to one page, and by how many points their shifts may differ. */
const mostOfThem = 0.6;
const steady = { inside: 12, around: 6 } as const;

/**
 * A region of a page goes with the words in it, or with those around it where it holds none (a stamp, a signature): by the
 * middle of their shifts, to the page where most of them are. A page without text is told by its picture. UNSURE where the
 * words have scattered, and on the page of the same number when nothing tells more.
 */
export function reanchorRegion(comparison: Comparison, anchor: RegionAnchor): Reanchored {
  const { from, to, before, matching } = comparison;
  const { page, rect } = anchor.area;
  const old = from.pages[page - 1];
  if (old === undefined) return lost;
  const words = wordBoxes(old, before, page - 1);
  if (words.length === 0) return byPicture(comparison, anchor);
  const near = nearest(words, rect);
  const inside = near.every(({ box }) => distanceTo(rect, box) === 0);
  const shifts = shiftsOf(comparison, near);
  const shift = middleShift(shifts);
  const there = shift === null ? undefined : to.pages[shift.page];
  if (shift === null || there === undefined) return unsure(comparison, anchor);
  const share = shift.count / near.length;
  const area = { page: shift.page + 1, rect: within(there, moved(rect, shift.x, shift.y)) };
  const sure = share >= mostOfThem && shift.spread <= (inside ? steady.inside : steady.around);
  if (!sure) return { state: "UNSURE", anchor: { kind: "REGION", area }, similarity: share };
  const same =
    area.page === page && Math.hypot(shift.x, shift.y) < 1 && near.every(({ at }) => matching.toB[at] !== -1);
  return {
    state: same ? "EXACT" : "MOVED",
    anchor: same ? anchor : { kind: "REGION", area },
    similarity: share,
  };
}

function byPicture({ pages, to }: Comparison, anchor: RegionAnchor): Reanchored {
  const { page, rect } = anchor.area;
  const there = pages[page - 1] as number;
  if (there === page - 1) return { state: "EXACT", anchor, similarity: 1 };
  if (there !== -1) {
    return { state: "MOVED", anchor: { kind: "REGION", area: { page: there + 1, rect } }, similarity: 1 };
  }
  const same = to.pages[page - 1];
  if (same === undefined) return lost;
  return {
    state: "UNSURE",
    anchor: { kind: "REGION", area: { page, rect: within(same, rect) } },
    similarity: 0,
  };
}

/** Where the page is, if it is known; else on the page of the same number. */
function unsure({ pages, to }: Comparison, anchor: RegionAnchor): Reanchored {
  const known = pages[anchor.area.page - 1] as number;
  const page = known === -1 ? anchor.area.page : known + 1;
  const there = to.pages[page - 1];
  if (there === undefined) return lost;
  const area: PageArea = { page, rect: within(there, anchor.area.rect) };
  return { state: "UNSURE", anchor: { kind: "REGION", area }, similarity: 0 };
}

function nearest(words: readonly WordBox[], rect: Rect): readonly WordBox[] {
  const inside = words.filter(({ box }) => distanceTo(rect, box) === 0);
  if (inside.length >= fewWords) return inside;
  return words
    .map((word) => ({ word, distance: distanceTo(rect, word.box) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, wordsAround)
    .map(({ word }) => word);
}

interface Shift {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** How far each word has gone that is still there, and to which page. */
function shiftsOf({ to, after, matching }: Comparison, words: readonly WordBox[]): readonly Shift[] {
  const boxes = new Map<number, ReadonlyMap<number, Rect>>();
  const boxOf = (page: number, at: number) => {
    const known = boxes.get(page) ?? boxesOf(to.pages[page], after, page);
    boxes.set(page, known);
    return known.get(at);
  };
  return words.flatMap(({ at, box }) => {
    const there = matching.toB[at] as number;
    if (there === -1) return [];
    const page = after.body.pages[there] as number;
    const other = boxOf(page, there);
    return other === undefined ? [] : [{ page, x: other.x0 - box.x0, y: other.y0 - box.y0 }];
  });
}

function boxesOf(
  page: PageText | undefined,
  words: Comparison["after"],
  number: number,
): ReadonlyMap<number, Rect> {
  return new Map(page === undefined ? [] : wordBoxes(page, words, number).map(({ at, box }) => [at, box]));
}

/** The page to which most have gone, the middle of their shifts there, and how far half of them are from it. */
function middleShift(shifts: readonly Shift[]) {
  const counts = new Map<number, number>();
  for (const { page } of shifts) counts.set(page, (counts.get(page) ?? 0) + 1);
  const [page] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (page === undefined) return null;
  const there = shifts.filter((shift) => shift.page === page);
  const x = middle(there.map((shift) => shift.x));
  const y = middle(there.map((shift) => shift.y));
  const spread = middle(there.map((shift) => Math.hypot(shift.x - x, shift.y - y)));
  return { page, x, y, spread, count: there.length };
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function moved(rect: Rect, x: number, y: number): Rect {
  return { x0: rect.x0 + x, y0: rect.y0 + y, x1: rect.x1 + x, y1: rect.y1 + y };
}

/** The rectangle pushed back onto the page, and cut only where it is larger than it. */
function within({ width, height }: PageText, rect: Rect): Rect {
  const [x0, x1] = pushed(rect.x0, rect.x1, width);
  const [y0, y1] = pushed(rect.y0, rect.y1, height);
  return { x0, y0, x1, y1 };
}

function pushed(low: number, high: number, most: number): [number, number] {
  const length = Math.min(high - low, most);
  const from = Math.max(0, Math.min(low, most - length));
  return [from, from + length];
}
