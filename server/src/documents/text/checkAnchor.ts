import { anchorProblem } from "@sidang/shared";
import type { AnchorChecked, CheckAnchor } from "../jobs.js";
import { openText } from "./versionText.js";

/** In what an anchor does not fit a version. */
export function checkAnchor({ sha256, packed, document, anchor }: CheckAnchor): AnchorChecked {
  return { problem: anchorProblem(anchor, { kind: document, text: openText({ sha256, packed }) }) };
}
