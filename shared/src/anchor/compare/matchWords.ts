import type { Words } from "../words/wordsOf.js";
import { Aligner } from "./Aligner.js";
import { type Gap, gapsOf } from "./gapsOf.js";
import { inOrder } from "./inOrder.js";
import { type Block, Matching } from "./Matching.js";
import { type Stretch, sharedOnce } from "./sharedOnce.js";
import { slideGaps } from "./slideGaps.js";
import type { WordLikeness } from "./WordLikeness.js";

/** Up to so many cells gaps are aligned at once, without looking for single words that stand once in them. */
const cellsAtOnce = 40_000;
/** Cells that all alignments of a comparison may have. */
const cellsInAll = 30_000_000;
/** How far beside a moved block its neighbours are looked for, in words. */
const reach = 200;

/** What is compared: numbers of words, and where something new could begin. */
type Sequence = Pick<Words, "ids" | "breaks">;

/**
 * Finds each old word in the new text. Long runs that both texts have once are found first, wherever they stand, so that
 * what was moved is known before anything is compared in order; then shorter ones between them, then what has no partner
 * yet anywhere; what is left is aligned word by word. Each step is linear in the texts, the last one bounded.
 */
export function matchWords(before: Sequence, after: Sequence, likeness: WordLikeness): Matching {
  const matching = new Matching(before.ids, after.ids);
  anywhere(matching, likeness, 8);
  between(matching, 6);
  between(matching, 4);
  anywhere(matching, likeness, 6);
  between(matching, 4);
  between(matching, 3);
  anywhere(matching, likeness, 4);
  between(matching, 2);
  alignGaps(matching, likeness);
  slideGaps(matching, before.breaks, after.breaks);
  return matching;
}

/** From this weight on a run that stands once in either text has moved, wherever it is: some six rare words. */
const moves = 42;

/** Pairs what stands once among all the free words of either text: what has moved as well as what has not. */
function anywhere(matching: Matching, likeness: WordLikeness, size: number): void {
  const whole = { aFrom: 0, aTo: matching.a.length, bFrom: 0, bTo: matching.b.length };
  const blocks = sharedOnce(matching, whole, size);
  const weightOf = ({ a, length }: Block) =>
    matching.a.subarray(a, a + length).reduce((sum, id) => sum + likeness.weightOf(id), 0);
  claimAll(
    matching,
    blocks.filter((block) => weightOf(block) >= moves),
    size,
  );
}

/** Pairs what stands once on either side of a gap. Out of order only what says enough to be meant. */
function between(matching: Matching, size: number): void {
  for (const { aFrom, aTo, places } of gapsOf(matching, reach * 4)) {
    if (aTo - aFrom < size) continue;
    for (const [bFrom, bTo] of places) {
      if (bTo - bFrom < size) continue;
      if (size < 3 && (aTo - aFrom) * (bTo - bFrom) <= cellsAtOnce) continue;
      const stretch: Stretch = { aFrom, aTo, bFrom, bTo };
      const blocks = sharedOnce(matching, stretch, size);
      if (blocks.length === 0) continue;
      const ordered = inOrder(blocks);
      claimAll(
        matching,
        blocks.filter(({ length }, index) => ordered[index] || (size > 2 && length >= 4)),
        size,
      );
    }
  }
}

/** The longest first: what grew out of a longer run is surer. */
function claimAll(matching: Matching, blocks: Block[], least: number): void {
  blocks.sort((one, other) => other.length - one.length || one.a - other.a);
  for (const block of blocks) matching.claim(block, least);
}

function alignGaps(matching: Matching, likeness: WordLikeness): void {
  const aligner = new Aligner(matching, likeness);
  let left = cellsInAll;
  for (const gap of gapsOf(matching, reach)) {
    const old = ends(gap.aFrom, gap.aTo, reach * 2);
    const free = gap.places
      .flatMap(([from, to]) => ends(from, to, reach * 2))
      .filter((at) => matching.toA[at] === -1);
    const cells = old.length * free.length;
    if (cells > left) pairEnds(matching, gap);
    else {
      left -= cells;
      if (old.length < gap.aTo - gap.aFrom) pairEnds(matching, gap);
      aligner.align(
        old.filter((at) => matching.toB[at] === -1),
        free.filter((at) => matching.toA[at] === -1),
      );
    }
  }
}

/** Of a gap that is too large to be aligned: the words that are the same from its beginning on, and back from its end. */
function pairEnds(matching: Matching, { aFrom, aTo, places }: Gap): void {
  const [place] = places;
  if (place === undefined || places.length > 1) return;
  let [from, to] = [aFrom, aTo];
  let [there, end] = place;
  while (from < to && there < end && matching.a[from] === matching.b[there]) matching.pair(from++, there++);
  while (from < to && there < end && matching.a[to - 1] === matching.b[end - 1]) matching.pair(--to, --end);
}

/** The places from `from` to `to`; of a long stretch its beginning and its end. */
function ends(from: number, to: number, most: number): number[] {
  const all = to - from <= most;
  const half = Math.floor(most / 2);
  const places: number[] = [];
  for (let at = from; at < to; at++) {
    if (!all && at === from + half) at = to - half;
    places.push(at);
  }
  return places;
}
