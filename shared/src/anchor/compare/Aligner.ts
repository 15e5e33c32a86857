import type { Matching } from "./Matching.js";
import type { WordLikeness } from "./WordLikeness.js";

const openGap = -6;
const goOnGap = -1;
const otherWord = -2;
const likeWord = 4;
const never = -1e9;
/** Above so many cells, at once and in all, words are only told equal or not. */
const closeLook = 4_000;
const closeLooks = 1_000_000;

/**
 * Aligns two short lists of words (Gotoh: gaps cost more to open than to go on), pairs those that are equal, and notes
 * which word stands in whose place. Quadratic: whoever calls bounds the lists.
 */
export class Aligner {
  #scores = [new Float64Array(0), new Float64Array(0), new Float64Array(0)];
  #steps = new Uint8Array(0);
  #closeLeft = closeLooks;

  constructor(
    private readonly matching: Matching,
    private readonly likeness: WordLikeness,
  ) {}

  align(as: readonly number[] | Int32Array, bs: readonly number[] | Int32Array): void {
    const rows = as.length;
    const columns = bs.length;
    if (rows === 0 || columns === 0) return;
    const width = columns + 1;
    const cells = (rows + 1) * width;
    this.#reserve(cells, width);
    const closely = cells <= Math.min(closeLook, this.#closeLeft);
    if (closely) this.#closeLeft -= cells;
    this.#fill(as, bs, width, closely);
    this.#trace(as, bs, width);
  }

  #reserve(cells: number, width: number): void {
    if (this.#steps.length < cells) this.#steps = new Uint8Array(cells * 2);
    if ((this.#scores[0]?.length ?? 0) < width)
      this.#scores = [0, 1, 2].map(() => new Float64Array(width * 2));
  }

  /** A step holds, for each of the three ways to end in a cell, from which way it came: two bits each. */
  #fill(as: ArrayLike<number>, bs: ArrayLike<number>, width: number, closely: boolean): void {
    const [pairs, skipsA, skipsB] = this.#scores as [Float64Array, Float64Array, Float64Array];
    const steps = this.#steps;
    const { a, b } = this.matching;
    for (let column = 0; column < width; column++) {
      pairs[column] = column === 0 ? 0 : never;
      skipsA[column] = never;
      skipsB[column] = column === 0 ? never : openGap + goOnGap * column;
      steps[column] = column === 1 ? 0 : 2 << 4;
    }
    for (let row = 1; row <= as.length; row++) {
      const word = a[as[row - 1] as number] as number;
      let cornerPairs = pairs[0] as number;
      let cornerA = skipsA[0] as number;
      let cornerB = skipsB[0] as number;
      pairs[0] = never;
      skipsA[0] = openGap + goOnGap * row;
      skipsB[0] = never;
      steps[row * width] = row === 1 ? 0 : 1 << 2;
      for (let column = 1; column < width; column++) {
        const abovePairs = pairs[column] as number;
        const aboveA = skipsA[column] as number;
        const aboveB = skipsB[column] as number;
        // Skip a word of the old text: come from above.
        let fromA = 0;
        let scoreA = abovePairs + openGap;
        if (aboveB + openGap > scoreA) [scoreA, fromA] = [aboveB + openGap, 2];
        if (aboveA > scoreA) [scoreA, fromA] = [aboveA, 1];
        // Skip a word of the new text: come from the left.
        let fromB = 0;
        let scoreB = (pairs[column - 1] as number) + openGap;
        if ((skipsA[column - 1] as number) + openGap > scoreB) {
          scoreB = (skipsA[column - 1] as number) + openGap;
          fromB = 1;
        }
        if ((skipsB[column - 1] as number) > scoreB) [scoreB, fromB] = [skipsB[column - 1] as number, 2];
        // Put one beside the other: come from the corner.
        let fromPair = 0;
        let scorePair = cornerPairs;
        if (cornerA > scorePair) [scorePair, fromPair] = [cornerA, 1];
        if (cornerB > scorePair) [scorePair, fromPair] = [cornerB, 2];
        const other = b[bs[column - 1] as number] as number;
        if (word === other) scorePair += this.likeness.weightOf(word);
        else scorePair += closely && this.likeness.alike(word, other) ? likeWord : otherWord;
        cornerPairs = abovePairs;
        cornerA = aboveA;
        cornerB = aboveB;
        pairs[column] = scorePair;
        skipsA[column] = scoreA + goOnGap;
        skipsB[column] = scoreB + goOnGap;
        steps[row * width + column] = fromPair | (fromA << 2) | (fromB << 4);
      }
    }
  }

  #trace(as: ArrayLike<number>, bs: ArrayLike<number>, width: number): void {
    const { matching } = this;
    let row = as.length;
    let column = width - 1;
    let way = this.#bestEnd(column);
    while (row > 0 && column > 0) {
      const step = this.#steps[row * width + column] as number;
      if (way === 0) {
        const atA = as[row - 1] as number;
        const atB = bs[column - 1] as number;
        if (matching.a[atA] === matching.b[atB]) matching.pair(atA, atB);
        else matching.replace(atA, atB);
        way = step & 3;
        row--;
        column--;
      } else if (way === 1) {
        way = (step >> 2) & 3;
        row--;
      } else {
        way = (step >> 4) & 3;
        column--;
      }
    }
  }

  #bestEnd(column: number): number {
    const ends = this.#scores.map((scores) => scores[column] as number);
    return ends.indexOf(Math.max(...ends));
  }
}
