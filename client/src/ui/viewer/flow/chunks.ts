/** A part of a text that is drawn at once: UTF-16 units of the whole text, end not included. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** About as much as fills some screens: a browser lays out the chunks in sight and skips the others. */
const aboutAsLong = 6_000;
/** Past this a line without an end is cut. */
const longest = 60_000;

/** Cuts a text into chunks at the ends of its lines. */
export function chunksOf(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  while (start < text.length) {
    const lineEnd = text.indexOf("\n", start + aboutAsLong);
    const end = lineEnd === -1 ? text.length : lineEnd + 1;
    const cut = Math.min(end, start + longest);
    chunks.push({ start, end: cut });
    start = cut;
  }
  return chunks;
}

/** The index of the chunk that holds a position; the last one that begins before it. */
export function chunkAt(chunks: readonly Chunk[], position: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((chunks[middle]?.start ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What lies in each chunk, by its index, of things that have a place in the text. */
export function byChunk<T>(
  chunks: readonly Chunk[],
  things: readonly T[],
  placeOf: (thing: T) => Chunk | null,
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const place = placeOf(thing);
    if (place === null) continue;
    for (let index = chunkAt(chunks, place.start); index < chunks.length; index++) {
      if ((chunks[index]?.start ?? 0) >= place.end) break;
      const list = found.get(index);
      if (list === undefined) found.set(index, [thing]);
      else list.push(thing);
    }
  }
  return found;
}
