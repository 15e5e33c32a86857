import { searchWords } from "./searchWords.js";

const around = 80;

/** Some 160 characters around the first place where one of the words of a query begins; null when none is there. */
export function excerpt(text: string, query: string): string | null {
  const words = searchWords(query, 8);
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [plain] = searchWords(word, 1);
    if (plain === undefined || !words.some((wanted) => plain.startsWith(wanted))) continue;
    const from = Math.max(0, index - around);
    const to = Math.min(text.length, index + word.length + around);
    const cut = text
      .slice(from, to)
      .replace(/\p{Surrogate}/gu, "")
      .replace(/\s+/g, " ")
      .trim();
    return `${from > 0 ? "…" : ""}${cut}${to < text.length ? "…" : ""}`;
  }
  return null;
}
