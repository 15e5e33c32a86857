import type { Anchor } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";
import type { Reanchored } from "./place.js";

/** A part of a picture is where it was when the picture is the same. Of another picture a person must say. */
export function reanchorPicture(
  { from, to }: Comparison,
  anchor: Extract<Anchor, { readonly kind: "PICTURE" }>,
): Reanchored {
  const before = from.pages[0]?.fingerprint ?? null;
  const after = to.pages[0]?.fingerprint ?? null;
  const same = from.pages.length === 1 && to.pages.length === 1 && before !== null && before === after;
  return same ? { state: "EXACT", anchor, similarity: 1 } : { state: "UNSURE", anchor, similarity: 0 };
}
