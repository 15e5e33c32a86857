/** A stretch of a text that is a pattern but for so many letters inserted, left out or replaced. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/**
 * Every end of a match with as few errors as there are, at most `mostErrors`, each with its start. Bit-parallel (Myers 1999;
 * blocks of 31 letters after Hyyrö), as the library that Hypothesis uses.
 */
export function approximateMatches(text: string, pattern: string, mostErrors: number): Match[] {
  let bound = Math.min(mostErrors, pattern.length);
  let ends: { end: number; errors: number }[] = [];
  const scan = new Scan(pattern);
  for (let at = 0; at < text.length; at++) {
    const errors = scan.step(text.charCodeAt(at));
    if (errors > bound) continue;
    if (errors < bound) {
      bound = errors;
      ends = [];
    }
    ends.push({ end: at + 1, errors });
  }
  const reversed = [...pattern].reverse().join("");
  return ends.slice(0, 200).map(({ end, errors }) => {
    const from = Math.max(0, end - pattern.length - errors);
    return { start: startOf(text, from, end, reversed, errors), end, errors };
  });
}

/** Where a match that ends at `end` begins: found by matching backwards; the longest of those that are as good. */
function startOf(text: string, from: number, end: number, reversed: string, errors: number): number {
  const scan = new Scan(reversed);
  // Backwards the match must begin at once: errors so far are counted.
  let best = end;
  for (let at = end - 1; at >= from; at--) {
    if (scan.stepFrom(text.charCodeAt(at)) <= errors) best = at;
  }
  return best;
}

const width = 31;
const all = 0x7fffffff;
const none = new Int32Array(0);

class Scan {
  readonly #blocks: number;
  readonly #masks = new Map<number, Int32Array>();
  readonly #up: Int32Array;
  readonly #down: Int32Array;
  readonly #lastBit: number;
  #score: number;

  constructor(pattern: string) {
    this.#blocks = Math.max(1, Math.ceil(pattern.length / width));
    for (let at = 0; at < pattern.length; at++) {
      const letter = pattern.charCodeAt(at);
      const mask = this.#masks.get(letter) ?? new Int32Array(this.#blocks);
      const block = Math.floor(at / width);
      mask[block] = (mask[block] as number) | (1 << (at % width));
      this.#masks.set(letter, mask);
    }
    this.#up = new Int32Array(this.#blocks).fill(all);
    this.#down = new Int32Array(this.#blocks);
    this.#lastBit = 1 << ((pattern.length - 1) % width);
    this.#score = pattern.length;
  }

  /** Errors of the best match that ends with this letter, wherever it begins. */
  step(letter: number): number {
    return this.#advance(letter, 0);
  }

  /** Errors of the match of everything given so far. */
  stepFrom(letter: number): number {
    return this.#advance(letter, 1);
  }

  #advance(letter: number, carry: number): number {
    const mask = this.#masks.get(letter) ?? none;
    let carried = carry;
    for (let block = 0; block < this.#blocks; block++) {
      const up = this.#up[block] as number;
      const down = this.#down[block] as number;
      let equal = mask[block] ?? 0;
      const vertical = equal | down;
      if (carried < 0) equal |= 1;
      const horizontal = ((((equal & up) + up) & all) ^ up) | equal;
      let plus = (down | ~(horizontal | up)) & all;
      let minus = up & horizontal;
      const last = block === this.#blocks - 1 ? this.#lastBit : 1 << (width - 1);
      const out = (plus & last) !== 0 ? 1 : (minus & last) !== 0 ? -1 : 0;
      plus = (plus << 1) & all;
      minus = (minus << 1) & all;
      if (carried < 0) minus |= 1;
      else if (carried > 0) plus |= 1;
      this.#up[block] = (minus | ~(vertical | plus)) & all;
      this.#down[block] = plus & vertical & all;
      carried = out;
    }
    this.#score += carried;
    return this.#score;
  }
}
