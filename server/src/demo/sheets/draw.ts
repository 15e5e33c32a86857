/**
 * A number from 0 up to 1 that belongs to `what`: the same in every run, and unrelated to that of any other text.
 * FNV-1a with the last mixing of MurmurHash3; thousands are drawn, so a cryptographic hash would be felt.
 */
export function draw(what: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < what.length; place++)
    hash = Math.imul(hash ^ what.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from `least` to `most`, drawn likewise. */
export function drawWhole(what: string, least: number, most: number): number {
  return least + Math.floor(draw(what) * (most - least + 1));
}
