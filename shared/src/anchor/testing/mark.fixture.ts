import { compareDocuments } from "../compare/compareDocuments.js";
import { type DocumentText, wholeText } from "../documentText.js";
import type { Reanchored } from "../place/place.js";
import { reanchor } from "../place/reanchor.js";
import { anchorTo, type TextAnchor } from "../select/anchorTo.js";

/** The anchor of a passage, by its words; the `nth` place where it stands, from 0. */
export function mark(document: DocumentText, passage: string, nth = 0): TextAnchor {
  const whole = wholeText(document);
  let start = whole.indexOf(passage);
  for (let skipped = 0; skipped < nth && start !== -1; skipped++) start = whole.indexOf(passage, start + 1);
  if (start === -1) throw new Error(`"${passage}" is not in the document`);
  return anchorTo(document, { start, end: start + passage.length });
}

/** What becomes of a passage: its state, and the text that stands where it is now. */
export function follow(from: DocumentText, to: DocumentText, passage: string, nth = 0) {
  return told(reanchor(compareDocuments(from, to), mark(from, passage, nth)));
}

export function told(found: Reanchored) {
  if (found.state === "LOST") return { state: found.state, text: null, start: -1 };
  if (found.anchor.kind !== "TEXT") throw new Error(`a passage became a ${found.anchor.kind}`);
  return { state: found.state, text: found.anchor.quote.exact, start: found.anchor.position.start };
}
