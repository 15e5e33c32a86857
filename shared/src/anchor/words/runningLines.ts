import type { PageText } from "../documentText.js";

/** A line of a page's text, its line feed not included. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** Whether it is a header or a footer: it would stand on this page whatever the page says. */
  readonly running: boolean;
}

/** How many lines of a page's beginning and of its end may be header and footer. */
const edge = 4;

/**
 * Each page's lines, with headers and footers marked: from the page's edge inwards, the lines that stand in the same place
 * on two pages around, next to it or, since left and right pages may differ, two pages away. They are the same but for
 * numbers that count the pages. In a document of two pages the other one is enough.
 */
export function linesOfPages(pages: readonly PageText[]): readonly (readonly Line[])[] {
  const lines = pages.map(({ text }) => linesOf(text));
  const edges = pages.map(({ text }, page) => edgesOf(text, lines[page] ?? []));
  return lines.map((own, page) => {
    const top = runningAtEdge(edges, page, "top");
    const bottom = runningAtEdge(edges, page, "bottom");
    return own.map((line, at) => (at < top || at >= own.length - bottom ? { ...line, running: true } : line));
  });
}

/** A line as others are compared with it. */
interface EdgeLine {
  readonly words: string;
  readonly numbers: readonly number[];
}
/** From the edge inwards. */
interface Edges {
  readonly top: readonly EdgeLine[];
  readonly bottom: readonly EdgeLine[];
}

function edgesOf(text: string, lines: readonly Line[]): Edges {
  const depth = Math.min(edge, Math.floor(lines.length / 2));
  const keyOf = ({ start, end }: Line) => edgeLine(text.slice(start, Math.min(end, start + 300)));
  return {
    top: lines.slice(0, depth).map(keyOf),
    bottom: lines
      .slice(lines.length - depth)
      .reverse()
      .map(keyOf),
  };
}

function edgeLine(text: string): EdgeLine {
  const numbers: number[] = [];
  const words = text.toLowerCase().replace(standingFree, (digits) => {
    numbers.push(Number(digits));
    return "#";
  });
  return { words: words.replace(/\s+/g, ""), numbers };
}

/** The number of a page is no part of a word. */
const standingFree = /(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu;

function runningAtEdge(edges: readonly Edges[], page: number, side: keyof Edges): number {
  const own = edges[page]?.[side] ?? [];
  let count = 0;
  while (count < own.length && runs(edges, page, side, count)) count++;
  return count;
}

function runs(edges: readonly Edges[], page: number, side: keyof Edges, slot: number): boolean {
  const line = edges[page]?.[side][slot];
  const has = (away: number) => sameLine(line, edges[page + away]?.[side][slot], away);
  if (edges.length === 2) return has(page === 0 ? 1 : -1);
  return (
    (has(1) && (has(2) || has(-1))) ||
    (has(-1) && has(-2)) ||
    (has(2) && (has(-2) || has(4))) ||
    (has(-2) && has(-4))
  );
}

function sameLine(one: EdgeLine | undefined, other: EdgeLine | undefined, away: number): boolean {
  if (one === undefined || other === undefined || one.words !== other.words) return false;
  const counting = one.numbers.filter((number, at) => other.numbers[at] !== number);
  // Only one number counts pages, if it stands there twice; alone on a line it must.
  if (counting.length === 0) return one.words !== "#";
  return one.numbers.every((number, at) => {
    const next = other.numbers[at] as number;
    return next === number || (number === counting[0] && next === number + away);
  });
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    if (/\S/.test(text.slice(start, end))) lines.push({ start, end, running: false });
    start = end + 1;
  }
  return lines;
}
