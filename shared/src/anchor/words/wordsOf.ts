import { type DocumentText, wholeText } from "../documentText.js";
import { breakBefore } from "./breakBefore.js";
import { foldWord } from "./foldWord.js";
import { type Line, linesOfPages } from "./runningLines.js";
import type { Vocabulary } from "./Vocabulary.js";

/** Words one after another, in columns: a long document has hundreds of thousands. */
export interface Words {
  readonly count: number;
  /** Number of each word in the vocabulary. */
  readonly ids: Int32Array;
  /** Where it stands in the whole text, end not included. A broken word ends on its second line. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Page on which it begins, from 0. */
  readonly pages: Int32Array;
  /** How well something new could begin here (see `breakBefore`). */
  readonly breaks: Uint8Array;
}

/** A document as comparing sees it. */
export interface DocumentWords {
  readonly whole: string;
  /** Where each page begins in the whole text. */
  readonly pageStarts: Int32Array;
  /** What the document says. */
  readonly body: Words;
  /** What its headers and footers say. */
  readonly running: Words;
}

/**
 * A word: letters and digits; inside it hyphens and apostrophes, and between digits what writes numbers. Scripts that
 * set no blanks count by the character. No word is longer than 64 characters, so that no text is one word.
 */
export const wordPattern =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmr}\p{sc=Lao}]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad]|[-\u2010\u2011'\u2019](?=[\p{L}\p{N}])|(?<=\p{N})[.,:/](?=\p{N})){0,63}/gu;
/** What follows a word that goes on in the next line. */
const broken = /^[-\u00ad\u2010]\s*$/;

/** The words of a document, headers and footers apart, words joined that were broken at a line's or page's end. */
export function wordsOf(document: DocumentText, vocabulary: Vocabulary): DocumentWords {
  const whole = wholeText(document);
  const pageStarts = new Int32Array(document.pages.length);
  const body = new Columns(whole, vocabulary);
  const running = new Columns(whole, vocabulary);
  const lines = linesOfPages(document.pages);
  let start = 0;
  for (const [page, { text }] of document.pages.entries()) {
    pageStarts[page] = start;
    for (const line of lines[page] ?? []) (line.running ? running : body).addLine(line, start, page);
    start += text.length + 1;
  }
  return { whole, pageStarts, body: body.words(), running: running.words() };
}

/** Collects words line by line. */
class Columns {
  readonly #ids: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #pages: number[] = [];
  readonly #breaks: number[] = [];
  /** Whether the last word goes on in the next line. */
  #open = false;

  constructor(
    private readonly whole: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  addLine({ start, end }: Line, pageStart: number, page: number): void {
    const text = this.whole.slice(pageStart + start, pageStart + end);
    const base = pageStart + start;
    let last = -1;
    for (const match of text.matchAll(wordPattern)) {
      const from = base + match.index;
      last = match.index + match[0].length;
      if (this.#open) this.#goOn(match[0], base + last);
      else this.#add(match[0], from, base + last, page);
      this.#open = false;
    }
    if (last !== -1) this.#open = broken.test(text.slice(last));
  }

  #add(text: string, start: number, end: number, page: number): void {
    const before = this.#ends.at(-1) ?? 0;
    this.#ids.push(this.vocabulary.idOf(foldWord(text)));
    this.#starts.push(start);
    this.#ends.push(end);
    this.#pages.push(page);
    this.#breaks.push(breakBefore(this.whole.slice(Math.max(before, start - 80), start), text));
  }

  #goOn(text: string, end: number): void {
    const at = this.#ids.length - 1;
    const begun = this.vocabulary.wordOf(this.#ids[at] ?? 0);
    this.#ids[at] = this.vocabulary.idOf(begun + foldWord(text));
    this.#ends[at] = end;
  }

  words(): Words {
    return {
      count: this.#ids.length,
      ids: Int32Array.from(this.#ids),
      starts: Int32Array.from(this.#starts),
      ends: Int32Array.from(this.#ends),
      pages: Int32Array.from(this.#pages),
      breaks: Uint8Array.from(this.#breaks),
    };
  }
}
