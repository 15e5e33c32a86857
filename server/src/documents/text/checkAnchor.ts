import { type AnchorProblem, anchorProblem, assertNever, type RefusalDetail } from "@sidang/shared";
import type { AnchorChecked, CheckAnchor } from "../jobs.js";
import { groundOf } from "./groundOf.js";
import { openText } from "./versionText.js";

/** In what an anchor does not fit a version (SPEC AN15), as a detail of a refusal. */
export function checkAnchor({ sha256, packed, document, anchor }: CheckAnchor): AnchorChecked {
  const found = anchorProblem(anchor, { kind: groundOf(document), text: openText({ sha256, packed }) });
  return { problem: found === null ? null : detailOf(found) };
}

function detailOf(found: AnchorProblem): RefusalDetail {
  switch (found.problem) {
    case "KIND_DOES_NOT_FIT":
      return detail("anchor.kind", found.anchor, `one for ${found.document}`);
    case "POSITION_OUTSIDE":
      return detail("anchor.position", `${found.start}..${found.end}`, `0..${found.length}`);
    case "QUOTE_BLANK":
      return detail("anchor.quote.exact", "", "a passage");
    case "QUOTE_TOO_LONG":
      return detail("anchor.quote.exact", found.length, found.most);
    case "QUOTE_DIFFERS":
      return detail("anchor.quote.exact", null, found.expected.slice(0, 80));
    case "CONTEXT_TOO_LONG":
      return detail("anchor.quote.prefix", found.length, found.most);
    case "TOO_MANY_AREAS":
      return detail("anchor.areas", found.count, found.most);
    case "PAGE_OUTSIDE":
      return detail("anchor.page", found.page, `1..${found.pages}`);
    case "AREA_OUTSIDE":
      return detail("anchor.area", found.page, `${found.width} x ${found.height}`);
    case "BOX_OUTSIDE":
      return detail("anchor.box", null, "0..100");
    case "MOMENT_OUTSIDE":
      return detail("anchor.moment", null, "0 and more");
    default:
      return assertNever(found, "problem of an anchor");
  }
}

function detail(what: string, value: string | number | null, bound: string | number): RefusalDetail {
  return { what, value: value === null ? null : String(value), bound: String(bound) };
}
