/** A run of words that is the same in both texts: from `a` in the old one, from `b` in the new one. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Which word of the old text is which word of the new one. Each word has one partner, or none. */
export class Matching {
  /** Partner of each old word, -1 for none; and the other way. */
  readonly toB: Int32Array;
  readonly toA: Int32Array;
  /** The new word that stands in the place of an old one without a partner, -1 where none does. */
  readonly instead: Int32Array;
  /** And the other way: the old word in whose place a new one stands. */
  readonly insteadOf: Int32Array;

  constructor(
    readonly a: Int32Array,
    readonly b: Int32Array,
  ) {
    this.toB = new Int32Array(a.length).fill(-1);
    this.toA = new Int32Array(b.length).fill(-1);
    this.instead = new Int32Array(a.length).fill(-1);
    this.insteadOf = new Int32Array(b.length).fill(-1);
  }

  pair(a: number, b: number): void {
    this.toB[a] = b;
    this.toA[b] = a;
  }

  /** Notes that a new word stands in the place of an old one. */
  replace(a: number, b: number): void {
    this.instead[a] = b;
    this.insteadOf[b] = a;
  }

  /** Pairs the longest part of a block that is still free on both sides, if it has `least` words. */
  claim({ a, b, length }: Block, least: number): void {
    let best = 0;
    let bestEnd = 0;
    let free = 0;
    for (let at = 0; at < length; at++) {
      free = this.toB[a + at] === -1 && this.toA[b + at] === -1 ? free + 1 : 0;
      if (free > best) [best, bestEnd] = [free, at + 1];
    }
    if (best < least) return;
    for (let at = bestEnd - best; at < bestEnd; at++) this.pair(a + at, b + at);
  }

  /** The runs of partners, in the order of the old text. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    for (let at = 0; at < this.toB.length; ) {
      const b = this.toB[at] as number;
      let length = 1;
      if (b !== -1) {
        while (at + length < this.toB.length && this.toB[at + length] === b + length) length++;
        blocks.push({ a: at, b, length });
      }
      at += length;
    }
    return blocks;
  }
}
