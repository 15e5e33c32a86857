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
/** How many pages before and after are looked at; two, since left and right pages may differ. */
const reach = 2;

/**
 * Each page's lines, with those marked that come again at the edge of the pages around: equal but for their digits.
 * A line of digits alone runs only when it counts the pages.
 */
export function linesOfPages(pages: readonly PageText[]): readonly (readonly Line[])[] {
  const lines = pages.map(({ text }) => linesOf(text));
  const edges = pages.map(({ text }, page) => edgeKeys(text, lines[page] ?? [], page));
  return lines.map((own, page) =>
    own.map((line, at) => {
      const key = edges[page]?.byLine.get(at);
      return key === undefined || !runs(edges, page, key) ? line : { ...line, running: true };
    }),
  );
}

interface Edge {
  readonly byLine: ReadonlyMap<number, string>;
  readonly keys: ReadonlySet<string>;
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

function edgeKeys(text: string, lines: readonly Line[], page: number): Edge {
  const depth = Math.min(edge, Math.floor(lines.length / 2));
  const byLine = new Map<number, string>();
  for (let step = 0; step < depth; step++) {
    for (const at of [step, lines.length - 1 - step]) {
      const line = lines[at];
      if (line !== undefined) byLine.set(at, keyOf(text.slice(line.start, line.end), page));
    }
  }
  return { byLine, keys: new Set(byLine.values()) };
}

function keyOf(line: string, page: number): string {
  const text = line.slice(0, 300).toLowerCase().replace(/\s+/g, "");
  if (/\p{L}/u.test(text)) return text.replace(/\d+/g, "#");
  return text.replace(/\d+/, (digits) => `#${Number(digits) - page}`);
}

/** Whether at least half of the pages around have the same line at an edge. */
function runs(edges: readonly Edge[], page: number, key: string): boolean {
  let around = 0;
  let having = 0;
  for (let other = page - reach; other <= page + reach; other++) {
    const keys = edges[other]?.keys;
    if (other === page || keys === undefined || keys.size === 0) continue;
    around++;
    if (keys.has(key)) having++;
  }
  return having > 0 && having * 2 >= around;
}
