import type { ReadComment } from "@sidang/shared";
import { dayInWords } from "../../../kernel/dayInWords.js";

const longestQuote = 200;

/** What an imported thread says of a place that is not the original's. The record is in Indonesian, whoever imports. */
export const placeNotes = {
  page: (page: number) => `(Semula pada halaman ${page}.)`,
  unsure: "(Letaknya belum pasti.)",
  lost: (quote: string) => `(Kutipan ini tidak ditemukan pada versi ini: “${shortened(quote)}”)`,
  misfit: "(Letak aslinya tidak ada pada versi ini.)",
  unknown: "(Letak aslinya tidak dapat dibaca.)",
} as const;

/** SPEC EX7: a comment as it is imported: whose it was and of which day, what is to be known of its place, its words. */
export function importedBody({ creator, day, body }: ReadComment, note: string | null): string {
  const from = [creator ?? "penulis tanpa nama", ...(day === null ? [] : [dayInWords(day)])].join(", ");
  return `Diimpor dari ${from}:\n${note === null ? "" : `${note}\n`}${body}`;
}

/** Cut between characters, on one line. */
function shortened(quote: string): string {
  const line = Array.from(quote.replace(/\s+/g, " ").trim());
  return line.length <= longestQuote ? line.join("") : `${line.slice(0, longestQuote).join("")}…`;
}
