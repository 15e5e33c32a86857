import type { DocumentText, PageText } from "../documentText.js";
import { Vocabulary } from "../words/Vocabulary.js";
import type { Words } from "../words/wordsOf.js";
import type { Matching } from "./Matching.js";
import { matchWords } from "./matchWords.js";
import { WordLikeness } from "./WordLikeness.js";

/**
 * The new page of each old one, from 0, -1 for none: where most of its words are. Pages without words are compared by
 * their pictures, as words are, so that of several blank pages each finds its own.
 */
export function matchPages(
  from: DocumentText,
  to: DocumentText,
  before: Words,
  after: Words,
  { toB }: Matching,
): Int32Array {
  const pages = new Int32Array(from.pages.length).fill(-1);
  const counts = new Map<number, number>();
  for (let at = 0; at < before.count; ) {
    const page = before.pages[at] as number;
    counts.clear();
    for (; at < before.count && before.pages[at] === page; at++) {
      const there = toB[at] as number;
      if (there === -1) continue;
      const newPage = after.pages[there] as number;
      counts.set(newPage, (counts.get(newPage) ?? 0) + 1);
    }
    let most = 0;
    for (const [newPage, count] of counts) if (count > most) [most, pages[page]] = [count, newPage];
  }
  if (pages.includes(-1)) matchFaces(from, to, pages);
  return pages;
}

/** Pages of which no word tells where they are: by their picture, or by what their headers and footers say. */
function matchFaces(from: DocumentText, to: DocumentText, pages: Int32Array): void {
  const faces = new Vocabulary();
  const faceOf = ({ fingerprint, text }: PageText) =>
    faces.idOf(`face ${fingerprint} ${text.slice(0, 2_000)}`);
  const known = new Set(pages);
  const before = Int32Array.from(from.pages, (page, at) =>
    pages[at] === -1 ? faceOf(page) : faces.idOf(`page ${pages[at]}`),
  );
  const after = Int32Array.from(to.pages, (page, at) =>
    known.has(at) ? faces.idOf(`page ${at}`) : faceOf(page),
  );
  const likeness = new WordLikeness(faces, [before, after]);
  const { toB } = matchWords(sequence(before), sequence(after), likeness);
  const taken = new Set(toB);
  for (const at of from.pages.keys()) {
    if (pages[at] !== -1) continue;
    const there = toB[at] as number;
    pages[at] = there === -1 ? elsewhere(after, before[at] as number, taken) : there;
  }
}

function sequence(ids: Int32Array) {
  return { ids, breaks: new Uint8Array(ids.length) };
}

/** The only page left with this face: it has moved. */
function elsewhere(faces: Int32Array, face: number, taken: Set<number>): number {
  const first = faces.indexOf(face);
  const only = first !== -1 && faces.indexOf(face, first + 1) === -1 && !taken.has(first);
  if (only) taken.add(first);
  return only ? first : -1;
}
