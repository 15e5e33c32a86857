import type { Anchor } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";
import type { Reanchored } from "./place.js";

export function reanchorRegion(
  _: Comparison,
  anchor: Extract<Anchor, { readonly kind: "REGION" }>,
): Reanchored {
  return { state: "UNSURE", anchor, similarity: 0 };
}
