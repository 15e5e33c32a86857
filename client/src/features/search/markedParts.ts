import { searchWords } from "@sidang/shared";

/** A piece of text, and whether it was searched for. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

const most = 8;

/** A text in pieces: words that begin with one of the query's stand by themselves. Marks on letters make no difference. */
export function markedParts(text: string, query: string): readonly MarkedPart[] {
  const wanted = searchWords(query, most);
  const parts: MarkedPart[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const [plain] = searchWords(word, 1);
    if (plain === undefined || !wanted.some((one) => plain.startsWith(one))) continue;
    if (index > from) parts.push({ text: text.slice(from, index), marked: false });
    parts.push({ text: word, marked: true });
    from = index + word.length;
  }
  return from < text.length ? [...parts, { text: text.slice(from), marked: false }] : parts;
}
