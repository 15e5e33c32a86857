import type { Thread } from "@sidang/shared";
import { pageOfAnchor } from "./placedThread";

/** A thread that has a page in both of two versions. */
export interface PagePair {
  readonly threadId: string;
  readonly from: number;
  readonly to: number;
}

/** Where threads stand in two versions, by the page of the first. LOST and UNSURE places tell nothing. */
export function pagePairs(
  threads: readonly Thread[],
  fromVersionId: string,
  toVersionId: string,
): readonly PagePair[] {
  return threads
    .flatMap(({ threadId, places }) => {
      const [one, other] = [places[fromVersionId], places[toVersionId]];
      if (one === undefined || other === undefined) return [];
      if ([one, other].some(({ state }) => state === "LOST" || state === "UNSURE")) return [];
      const [from, to] = [pageOfAnchor(one.anchor), pageOfAnchor(other.anchor)];
      return from === null || to === null ? [] : [{ threadId, from, to }];
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);
}

/**
 * The page of the other version that holds what a page holds: as far from it as the nearest page before (else after)
 * of which that is known. Without any, the same page.
 * @param pages how many the other version has
 */
export function pageAcross(pairs: readonly PagePair[], page: number, pages: number): number {
  const known = pairs.findLast(({ from }) => from <= page) ?? pairs[0];
  const across = known === undefined ? page : page + known.to - known.from;
  return Math.min(Math.max(1, across), Math.max(1, pages));
}
