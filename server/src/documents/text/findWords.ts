import { excerpt } from "@sidang/shared";
import type { FindWords, WordsFound } from "../jobs.js";
import { openText } from "./versionText.js";

/** The first page on which a word of the query stands, with what stands around it. */
export function findWords({ query, ...text }: FindWords): WordsFound {
  for (const [place, page] of openText(text).pages.entries()) {
    const found = excerpt(page.text, query);
    if (found !== null) return { page: place + 1, excerpt: found };
  }
  return { page: null, excerpt: null };
}
