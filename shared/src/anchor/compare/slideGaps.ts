import type { Matching } from "./Matching.js";

/** How far an edge is moved at most. */
const reach = 400;

/**
 * Where words were left out between two paragraphs that begin alike, the cut could lie at several places and the text
 * stays the same. It is laid where something new begins (`breaks`), since people insert and delete whole sentences,
 * rows and paragraphs. Both ways: what was left out of the old text, and what was put into the new one.
 */
export function slideGaps(matching: Matching, breaksA: Uint8Array, breaksB: Uint8Array): void {
  slideSide(matching.a, matching.toB, matching.toA, breaksA);
  slideSide(matching.b, matching.toA, matching.toB, breaksB);
}

function slideSide(ids: Int32Array, partner: Int32Array, back: Int32Array, breaks: Uint8Array): void {
  for (let from = 1; from < ids.length; from++) {
    if (partner[from] !== -1) continue;
    let to = from + 1;
    while (to < ids.length && partner[to] === -1) to++;
    const left = partner[from - 1] as number;
    if (to < ids.length && left !== -1 && partner[to] === left + 1) {
      to += slide(ids, partner, back, breaks, from, to);
    }
    from = to;
  }
}

/** Moves the gap [from, to) to the best place that it may have; answers by how many words, negative to the left. */
function slide(
  ids: Int32Array,
  partner: Int32Array,
  back: Int32Array,
  breaks: Uint8Array,
  from: number,
  to: number,
): number {
  const scoreAt = (shift: number) => (breaks[from + shift] as number) + (breaks[to + shift] ?? 9);
  let best = 0;
  let bestScore = scoreAt(0);
  for (let shift = 1; shift <= reach; shift++) {
    // The word that leaves on the right must be the one that comes in on the left, and stand in the same run.
    const leaves = to + shift - 1;
    if (leaves >= ids.length || ids[from + shift - 1] !== ids[leaves]) break;
    if (partner[leaves] !== (partner[to] as number) + shift - 1) break;
    if (scoreAt(shift) > bestScore) [best, bestScore] = [shift, scoreAt(shift)];
  }
  for (let shift = -1; shift >= -reach; shift--) {
    const leaves = from + shift;
    if (leaves < 1 || ids[leaves] !== ids[to + shift]) break;
    if (partner[leaves] !== (partner[from - 1] as number) + shift + 1) break;
    if (scoreAt(shift) > bestScore) [best, bestScore] = [shift, scoreAt(shift)];
  }
  const give = (giver: number, taker: number) => {
    const other = partner[giver] as number;
    partner[taker] = other;
    partner[giver] = -1;
    back[other] = taker;
  };
  for (let step = 0; step < best; step++) give(to + step, from + step);
  for (let step = -1; step >= best; step--) give(from + step, to + step);
  return best;
}
