import type { Comparison } from "./compareDocuments.js";

/** For each old page, in order, the number of the new page (from 1) that shows it; null where none does. */
export function pageMap({ pages }: Comparison): readonly (number | null)[] {
  return Array.from(pages, (page) => (page === -1 ? null : page + 1));
}
