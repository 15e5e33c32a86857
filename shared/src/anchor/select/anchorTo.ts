import type { Anchor, TextPosition } from "../anchor.js";
import { type DocumentText, wholeText } from "../documentText.js";
import { areasOf } from "./areasOf.js";

/** How much of what stands around a quote is kept with it, in UTF-16 units on either side. */
export const contextLength = 32;

export type TextAnchor = Extract<Anchor, { readonly kind: "TEXT" }>;

/**
 * The selectors of a passage: its quote with up to 32 units before and after, its position, its areas. A position that
 * reaches beyond the text is cut off at its ends. `whole` spares putting the text together again for many passages.
 */
export function anchorTo(text: DocumentText, position: TextPosition, whole = wholeText(text)): TextAnchor {
  const start = Math.max(0, Math.min(position.start, whole.length));
  const end = Math.max(start, Math.min(position.end, whole.length));
  return {
    kind: "TEXT",
    quote: {
      exact: whole.slice(start, end),
      prefix: withoutHalf(whole.slice(Math.max(0, start - contextLength), start)),
      suffix: withoutHalf(whole.slice(end, end + contextLength)),
    },
    position: { start, end },
    areas: areasOf(text, { start, end }),
  };
}

/** Context is cut by units: half a character at its edges is none. */
function withoutHalf(context: string): string {
  return context.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}
