import type { Block } from "./Matching.js";

/**
 * Of blocks in the order of the old text, those of the heaviest chain that keeps its order in the new one, weighed by
 * words: the others have moved. One flag for each block. n log n.
 */
export function inOrder(blocks: readonly Block[]): boolean[] {
  const ranks = rankByB(blocks);
  // A Fenwick tree over the ranks: of each prefix the heaviest chain that ends in it.
  const tree = new Int32Array(blocks.length + 1).fill(-1);
  const weight = new Float64Array(blocks.length);
  const before = new Int32Array(blocks.length).fill(-1);
  let last = -1;
  for (const [index, { length }] of blocks.entries()) {
    const rank = ranks[index] as number;
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) best = heavier(weight, best, tree[at] as number);
    before[index] = best;
    weight[index] = length + (best === -1 ? 0 : (weight[best] as number));
    for (let at = rank + 1; at < tree.length; at += at & -at) {
      tree[at] = heavier(weight, tree[at] as number, index);
    }
    last = heavier(weight, last, index);
  }
  const kept = new Array<boolean>(blocks.length).fill(false);
  for (let at = last; at !== -1; at = before[at] as number) kept[at] = true;
  return kept;
}

function heavier(weight: Float64Array, one: number, other: number): number {
  if (one === -1) return other;
  if (other === -1) return one;
  return (weight[other] as number) > (weight[one] as number) ? other : one;
}

/** Each block's place in the order of the new text. */
function rankByB(blocks: readonly Block[]): Int32Array {
  const order = blocks.map((_, index) => index);
  order.sort((one, other) => (blocks[one]?.b ?? 0) - (blocks[other]?.b ?? 0));
  const ranks = new Int32Array(blocks.length);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}
