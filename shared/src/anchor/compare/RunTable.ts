const empty = -1;
const twice = -2;

/** Places by hash, each hash once: an open-addressed table, since a Map of half a million numbers is slow. */
export class RunTable {
  readonly #mask: number;
  readonly #hashes: Int32Array;
  readonly #places: Int32Array;
  /** Slots in the order in which they were filled. */
  readonly #order: number[] = [];

  constructor(most: number) {
    let size = 8;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#hashes = new Int32Array(size);
    this.#places = new Int32Array(size).fill(empty);
  }

  add(hash: number, place: number): void {
    const slot = this.#slotOf(hash);
    if (this.#places[slot] === empty) {
      this.#hashes[slot] = hash;
      this.#places[slot] = place;
      this.#order.push(slot);
    } else this.#places[slot] = twice;
  }

  /** The one place of a hash, -1 for none or several. */
  placeOf(hash: number): number {
    const place = this.#places[this.#slotOf(hash)] as number;
    return place === twice ? empty : place;
  }

  /** The hashes that came once, in the order in which they came. */
  *once(): Generator<{ readonly hash: number; readonly at: number }> {
    for (const slot of this.#order) {
      const at = this.#places[slot] as number;
      if (at !== twice) yield { hash: this.#hashes[slot] as number, at };
    }
  }

  #slotOf(hash: number): number {
    let slot = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) & this.#mask;
    while (this.#places[slot] !== empty && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
