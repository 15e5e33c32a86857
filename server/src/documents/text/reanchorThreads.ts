import { anchorProblem, compareDocuments, type Reanchored, reanchor, wholeText } from "@sidang/shared";
import type { Reanchor } from "../jobs.js";
import { groundOf } from "./groundOf.js";
import { openText } from "./versionText.js";

/**
 * Each anchor's place in the newer version, in the order in which they were given. Both texts are compared once. What
 * would not fit the newer version, such as a region where a plain text came in place of a PDF, is lost there.
 */
export function reanchorThreads({ from, to, document, anchors }: Reanchor): readonly Reanchored[] {
  const text = openText(to);
  const comparison = compareDocuments(openText(from), text);
  const ground = { kind: groundOf(document), text };
  const whole = wholeText(text);
  return anchors.map((anchor) => {
    const found = reanchor(comparison, anchor);
    const isLost = found.state !== "LOST" && anchorProblem(found.anchor, ground, whole) !== null;
    return isLost ? { state: "LOST" } : found;
  });
}
