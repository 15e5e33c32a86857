import type { DocumentText, PageText, TextItem } from "../documentText.js";

/** Letters 5 points wide, lines 14 apart, from 700 downwards. */
export const letter = 5;
const leading = 14;
const left = 50;

/** A page of lines, each one item. */
export function pageOf(lines: readonly string[], more: Partial<PageText> = {}): PageText {
  const items: TextItem[] = [];
  let text = "";
  for (const [index, line] of lines.entries()) {
    const y1 = 700 - index * leading;
    const start = text.length;
    text += `${line}\n`;
    items.push({
      start,
      end: start + line.length,
      rect: { x0: left, y0: y1 - 10, x1: left + Math.max(1, line.length) * letter, y1 },
    });
  }
  return { text, items, width: 600, height: 800, rotation: 0, fingerprint: null, ...more };
}

/** A document of pages, each given as its lines. */
export function documentOf(...pages: readonly (readonly string[])[]): DocumentText {
  return { pages: pages.map((lines) => pageOf(lines)) };
}

/** A page without text. */
export function pictureOf(fingerprint: string | null): PageText {
  return pageOf([], { fingerprint });
}

/** Words broken into lines of so many characters, as many lines on a page. */
export function flowing(words: readonly string[], width: number, height: number): DocumentText {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += height) pages.push(lines.slice(at, at + height));
  return documentOf(...pages);
}
