import { assertNever } from "../../kernel/assertNever.js";
import type { Anchor } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";
import type { Reanchored } from "./place.js";
import { reanchorPicture } from "./reanchorPicture.js";
import { reanchorRegion } from "./reanchorRegion.js";
import { reanchorText } from "./reanchorText.js";

/** Finds an anchor of the old version in the new one, and says how sure that is. */
export function reanchor(comparison: Comparison, anchor: Anchor): Reanchored {
  switch (anchor.kind) {
    case "WHOLE":
    case "INDICATOR":
    case "MOMENT":
      return { state: "EXACT", anchor, similarity: 1 };
    case "TEXT":
      return reanchorText(comparison, anchor);
    case "REGION":
      return reanchorRegion(comparison, anchor);
    case "PICTURE":
      return reanchorPicture(comparison, anchor);
    default:
      return assertNever(anchor, "anchor");
  }
}
