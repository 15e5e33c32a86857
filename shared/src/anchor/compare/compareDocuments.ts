import type { DocumentText } from "../documentText.js";
import { Vocabulary } from "../words/Vocabulary.js";
import { type DocumentWords, wordsOf } from "../words/wordsOf.js";
import { inOrder } from "./inOrder.js";
import type { Matching } from "./Matching.js";
import { matchPages } from "./matchPages.js";
import { matchWords } from "./matchWords.js";
import { strangersOf } from "./strangersOf.js";
import { WordLikeness } from "./WordLikeness.js";

/** Two versions of a document, compared. What is in it is for the functions that take it. */
export interface Comparison {
  readonly from: DocumentText;
  readonly to: DocumentText;
  readonly before: DocumentWords;
  readonly after: DocumentWords;
  readonly vocabulary: Vocabulary;
  readonly likeness: WordLikeness;
  readonly matching: Matching;
  /** For each old word of the body 1 when it has kept its place among the others, 0 when it has moved or is gone. */
  readonly kept: Uint8Array;
  /** Where what is new stands, by pairs of words. */
  readonly strangers: ReadonlyMap<number, readonly number[]>;
  /** The new page of each old one, from 0; -1 for none. */
  readonly pages: Int32Array;
}

/** Compares two versions once, for any number of anchors. Time and memory grow with their length, not with its square. */
export function compareDocuments(from: DocumentText, to: DocumentText): Comparison {
  const vocabulary = new Vocabulary();
  const before = wordsOf(from, vocabulary);
  const after = wordsOf(to, vocabulary);
  const likeness = new WordLikeness(vocabulary, [before.body.ids, after.body.ids]);
  const matching = matchWords(before.body, after.body, likeness);
  const pages = matchPages(from, to, before.body, after.body, matching);
  const strangers = strangersOf(matching);
  const kept = keptOf(matching);
  return { from, to, before, after, vocabulary, likeness, matching, kept, strangers, pages };
}

function keptOf(matching: Matching): Uint8Array {
  const kept = new Uint8Array(matching.a.length);
  const blocks = matching.blocks();
  const ordered = inOrder(blocks);
  for (const [index, { a, length }] of blocks.entries()) if (ordered[index]) kept.fill(1, a, a + length);
  return kept;
}
