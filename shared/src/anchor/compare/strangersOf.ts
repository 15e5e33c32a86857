import type { Matching } from "./Matching.js";

/** Pairs that come oftener say too little to be followed. */
const mostPlaces = 32;

/** The places of every two neighbouring new words without a partner, by `pairAt`. */
export function strangersOf({ b, toA }: Matching): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at + 1 < b.length; at++) {
    if (toA[at] !== -1 || toA[at + 1] !== -1) continue;
    const key = pairAt(b, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length <= mostPlaces) known.push(at);
  }
  for (const [key, known] of places) if (known.length > mostPlaces) places.delete(key);
  return places;
}

/** A number for the pair of words that begins at a place. */
export function pairAt(ids: Int32Array, at: number): number {
  return (ids[at] as number) * 0x200000 + (ids[at + 1] as number);
}
