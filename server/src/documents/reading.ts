import type { Preview } from "@sidang/shared";

/** What was left out or found odd while reading, as data. */
export type ReadingNote =
  /** Pages without any text: a scan, or drawings. */
  | { readonly kind: "PAGES_WITHOUT_TEXT"; readonly pages: readonly number[] }
  | { readonly kind: "PAGES_LEFT_OUT"; readonly read: number; readonly of: number }
  | { readonly kind: "PAGES_UNREADABLE"; readonly pages: readonly number[] }
  /** Pages of which only the beginning was read. */
  | { readonly kind: "PAGES_CUT"; readonly pages: readonly number[] }
  | { readonly kind: "TEXT_CUT"; readonly readBytes: number; readonly ofBytes: number }
  /** The bytes were no UTF-8 and were read as this. */
  | { readonly kind: "DECODED_AS"; readonly encoding: string }
  | { readonly kind: "SHEETS_LEFT_OUT"; readonly shown: number; readonly of: number }
  | {
      readonly kind: "SHEET_CUT";
      readonly sheet: string;
      readonly rows: readonly [shown: number, of: number];
      readonly columns: readonly [shown: number, of: number];
    }
  | { readonly kind: "BLOCKS_LEFT_OUT"; readonly shown: number; readonly of: number }
  /** Pictures of a word file stay in the file: the preview has text only. */
  | { readonly kind: "PICTURES_LEFT_OUT"; readonly count: number };

export interface Reading {
  /** The text as `packText` packs it: to be stored, and to be given to the jobs on texts. It is not unpacked outside the worker. */
  readonly packed: Uint8Array;
  /** UTF-16 units of the whole text; 0 where there is none. */
  readonly textLength: number;
  /** Where each page begins in the whole text, for pages whose text was read. */
  readonly pageStarts: readonly number[];
  /** The words of the whole text, as the search knows them. */
  readonly words: readonly string[];
  /** How many pages the document has; 1 for what has none of its own. More than those whose text was read where pages were left out. */
  readonly pages: number;
  readonly preview: Preview | null;
  readonly notes: readonly ReadingNote[];
}
