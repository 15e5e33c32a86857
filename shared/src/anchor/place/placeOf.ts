import type { Comparison } from "../compare/compareDocuments.js";

/** Words of the new body, [from, to), in which a run of old words is found. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Share of the old words that are there, weighed by what they say: 0..1. */
  readonly coverage: number;
  /** Share of them that have a partner somewhere else. */
  readonly elsewhere: number;
  /** Weight of what is there over the weight of both: 1 for the same words. */
  readonly similarity: number;
}

/** What a word spelt otherwise counts beside the same word. */
const spelt = 0.7;

interface Partner {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Where most of the old words [from, to) have gone. Null when none has a partner. */
export function placeOf(comparison: Comparison, from: number, to: number): Place | null {
  const { matching, likeness } = comparison;
  const partners: Partner[] = [];
  let total = 0;
  for (let a = from; a < to; a++) {
    const weight = likeness.weightOf(matching.a[a] as number);
    total += weight;
    const b = matching.toB[a] as number;
    const instead = matching.instead[a] as number;
    if (b !== -1) partners.push({ a, b, weight });
    else if (instead !== -1 && likeness.alike(matching.a[a] as number, matching.b[instead] as number)) {
      partners.push({ a, b: instead, weight: weight * spelt });
    }
  }
  if (partners.length === 0) return null;
  partners.sort((one, other) => one.b - other.b);
  const held = heaviest(comparison, { from, to }, partners);
  const all = weightOf(partners);
  const there = weightOf(held);
  const range = withEdges(comparison, from, to, held);
  let newTotal = 0;
  for (let b = range.from; b < range.to; b++) newTotal += likeness.weightOf(matching.b[b] as number);
  return {
    ...range,
    coverage: there / total,
    elsewhere: (all - there) / total,
    similarity: Math.min(1, (2 * there) / (total + newTotal)),
  };
}

function weightOf(partners: readonly Partner[]): number {
  return partners.reduce((sum, { weight }) => sum + weight, 0);
}

/** What a new word costs that stands among the partners: taken from elsewhere, or new there. */
const foreign = 0.6;
const inserted = 0.4;
const replaced = 0.1;
/** Up to so many words where a page ends between two of the quote's: a table's head that is repeated, a note. */
const interruption = 10;

/**
 * The partners that make one place: the run of them whose weight, less what the words between them cost that are not the
 * quote's, is highest. A word of the quote that strayed to the next row is not worth that row.
 */
function heaviest(
  { matching, likeness, after }: Comparison,
  { from, to }: { readonly from: number; readonly to: number },
  partners: readonly Partner[],
): readonly Partner[] {
  const { pages } = after.body;
  const priceOf = (at: number, interrupts: boolean) => {
    if (interrupts) return replaced;
    if (matching.toA[at] !== -1) return foreign;
    const old = matching.insteadOf[at] as number;
    return old >= from && old < to ? replaced : inserted;
  };
  let best: readonly [number, number] = [0, 1];
  let bestWorth = 0;
  let worth = 0;
  let first = 0;
  for (const [index, { b, weight }] of partners.entries()) {
    const before = partners[index - 1]?.b ?? b - 1;
    const interrupts = b - before <= interruption && pages[before] !== pages[b];
    for (let at = before + 1; at < b && worth > 0; at++) {
      worth -= priceOf(at, interrupts) * likeness.weightOf(matching.b[at] as number);
    }
    if (worth <= 0) [worth, first] = [0, index];
    worth += weight;
    if (worth > bestWorth + 1e-9) {
      bestWorth = worth;
      best = [first, index + 1];
    }
  }
  return partners.slice(best[0], best[1]);
}

/** The stretch of the partners, with what stands in the place of the quote's replaced first and last words. */
function withEdges({ matching }: Comparison, from: number, to: number, held: readonly Partner[]) {
  const first = held[0] as Partner;
  const last = held.at(-1) as Partner;
  const firstOld = Math.min(...held.map(({ a }) => a));
  const lastOld = Math.max(...held.map(({ a }) => a));
  return {
    from: first.b - (first.a === firstOld ? replacedBefore(matching, from, firstOld, first.b) : 0),
    to: last.b + 1 + (last.a === lastOld ? replacedAfter(matching, to, lastOld, last.b) : 0),
  };
}

type Sides = Comparison["matching"];
/** How far outside the quote its neighbours are asked, in words. */
const nearby = 40;

/** How many words before `firstNew` stand for the quote's words [from, firstOld). */
function replacedBefore({ toA, toB }: Sides, from: number, firstOld: number, firstNew: number): number {
  const missing = firstOld - from;
  if (missing === 0) return 0;
  let outside = 0;
  while (outside < nearby && from - outside > 0 && toB[from - outside - 1] === -1) outside++;
  const neighbour = from - outside === 0 ? -1 : (toB[from - outside - 1] as number);
  return share(firstNew - neighbour - 1, missing, outside, (at) => toA[firstNew - at] === -1);
}

/** How many words after `lastNew` stand for the quote's words (lastOld, to). */
function replacedAfter({ toA, toB }: Sides, to: number, lastOld: number, lastNew: number): number {
  const missing = to - 1 - lastOld;
  if (missing === 0) return 0;
  let outside = 0;
  while (outside < nearby && to + outside < toB.length && toB[to + outside] === -1) outside++;
  const neighbour = to + outside === toB.length ? toA.length : (toB[to + outside] as number);
  return share(neighbour - lastNew - 1, missing, outside, (at) => toA[lastNew + at] === -1);
}

/**
 * Of `between` new words that stand for some of the quote's and some outside it, those for the quote: none when they do not
 * reach its neighbour, as where the quote's edge and its neighbour have parted.
 */
function share(between: number, missing: number, outside: number, isFree: (at: number) => boolean): number {
  if (between <= 0 || between > (missing + outside) * 2 + 3) return 0;
  for (let at = 1; at <= between; at++) if (!isFree(at)) return 0;
  if (outside === 0) return between;
  return Math.min(missing, Math.round((between * missing) / (missing + outside)));
}
