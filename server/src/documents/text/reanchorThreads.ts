import { compareDocuments, type Reanchored, reanchor } from "@sidang/shared";
import type { Reanchor } from "../jobs.js";
import { openText } from "./versionText.js";

/** Each anchor's place in the newer version, in the order in which they were given. Both texts are compared once. */
export function reanchorThreads({ from, to, anchors }: Reanchor): readonly Reanchored[] {
  const comparison = compareDocuments(openText(from), openText(to));
  return anchors.map((anchor) => reanchor(comparison, anchor));
}
