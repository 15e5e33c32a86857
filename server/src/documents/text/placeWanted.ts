import { type PlacedQuote, placeQuotes } from "@sidang/shared";
import type { PlaceQuotes } from "../jobs.js";
import { openText } from "./versionText.js";

/** Each quote's place in a version, in the order in which they were given (SPEC EX6). */
export function placeWanted({ document, quotes, ...text }: PlaceQuotes): readonly (PlacedQuote | null)[] {
  return placeQuotes(openText(text), document, quotes);
}
