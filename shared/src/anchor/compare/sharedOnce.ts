import type { Block, Matching } from "./Matching.js";
import { RunTable } from "./RunTable.js";

/** A stretch of both texts, ends not included. */
export interface Stretch {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * The blocks that grow out of runs of `size` words which stand once in each side of a stretch, counting only words
 * without a partner. What is said twice on one side says nothing about its place. Linear in the stretch.
 */
export function sharedOnce(matching: Matching, stretch: Stretch, size: number): Block[] {
  const { a, b, toA, toB } = matching;
  const inA = runsOf(a, toB, stretch.aFrom, stretch.aTo, size);
  const inB = runsOf(b, toA, stretch.bFrom, stretch.bTo, size);
  const blocks: Block[] = [];
  let last: Block | null = null;
  for (const { hash, at } of inA.once()) {
    const there = inB.placeOf(hash);
    if (there === -1) continue;
    if (last !== null && at < last.a + last.length && at - there === last.a - last.b) continue;
    if (!same(a, at, b, there, size)) continue;
    last = grown(matching, stretch, { a: at, b: there, length: size });
    blocks.push(last);
  }
  return blocks;
}

/** Where each run of free words stands, by its hash. */
function runsOf(ids: Int32Array, partner: Int32Array, from: number, to: number, size: number): RunTable {
  const runs = new RunTable(to - from);
  let free = 0;
  for (let end = from; end < to; end++) {
    free = partner[end] === -1 ? free + 1 : 0;
    if (free < size) continue;
    let hash = 0;
    for (let at = end - size + 1; at <= end; at++) {
      hash = (Math.imul(hash, 0x01000193) ^ ((ids[at] as number) + 0x9e37)) | 0;
    }
    runs.add(hash, end - size + 1);
  }
  return runs;
}

function same(a: Int32Array, aFrom: number, b: Int32Array, bFrom: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (a[aFrom + at] !== b[bFrom + at]) return false;
  return true;
}

function grown({ a, b, toA, toB }: Matching, stretch: Stretch, block: Block): Block {
  const free = (atA: number, atB: number) => a[atA] === b[atB] && toB[atA] === -1 && toA[atB] === -1;
  let before = 0;
  while (
    block.a - before > stretch.aFrom &&
    block.b - before > stretch.bFrom &&
    free(block.a - before - 1, block.b - before - 1)
  )
    before++;
  let length = block.length;
  while (
    block.a + length < stretch.aTo &&
    block.b + length < stretch.bTo &&
    free(block.a + length, block.b + length)
  )
    length++;
  return { a: block.a - before, b: block.b - before, length: length + before };
}
