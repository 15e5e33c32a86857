import { contextLength, type TextPosition, type TextQuote } from "@sidang/shared";

/** SPEC AN30: the longest quote that an anchor may have, in UTF-16 units. A longer passage is cut off there. */
const longest = 10_000;

/** A passage without the blanks at its ends; null when nothing else is in it. `text` begins at `offset` of the whole. */
export function trimmed(text: string, { start, end }: TextPosition, offset = 0): TextPosition | null {
  const passage = text.slice(start - offset, Math.min(end, start + longest) - offset);
  const kept = passage.trim();
  if (kept === "") return null;
  const from = start + passage.indexOf(kept);
  return { start: from, end: from + kept.length };
}

/** What stands at a position, with its surroundings. `text` begins at `offset` of the whole. */
export function quoteOf(text: string, { start, end }: TextPosition, offset = 0): TextQuote {
  const [from, to] = [start - offset, end - offset];
  return {
    exact: text.slice(from, to),
    prefix: withoutHalf(text.slice(Math.max(0, from - contextLength), from)),
    suffix: withoutHalf(text.slice(to, to + contextLength)),
  };
}

/** Context is cut by units: half a character at its edges is none. */
function withoutHalf(context: string): string {
  return context.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}
