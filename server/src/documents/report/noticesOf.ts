import type { ThreadReport } from "./threadReport.js";

/** What a report says of itself, each thing once. `isWhole`: whether each picture that could be made was made. */
export function noticesOf(
  { notices, labels }: Pick<ThreadReport, "notices" | "labels">,
  isWhole: boolean,
): readonly string[] {
  return [...new Set(isWhole ? notices : [...notices, labels.picturesLeftOut])];
}
