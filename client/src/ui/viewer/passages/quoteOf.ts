import type { TextPosition, TextQuote } from "@sidang/shared";

/** Characters kept before and after a quote. */
export const context = 32;

/** A passage without the blanks at its ends; null when nothing else is in it. `text` begins at `offset` of the whole. */
export function trimmed(text: string, { start, end }: TextPosition, offset = 0): TextPosition | null {
  const passage = text.slice(start - offset, end - offset);
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
    prefix: text.slice(Math.max(0, from - context), from),
    suffix: text.slice(to, to + context),
  };
}
