/** A word of a paper, with its punctuation. It keeps its identity wherever the edits take it. */
export interface Token {
  readonly id: number;
  readonly text: string;
  /** The identity of the word in whose place this one was put. */
  readonly replaces?: number;
}

/** What stands between two others on its own lines. `cells` of a row go side by side. */
export type Block =
  | { readonly kind: "HEADING" | "PARAGRAPH" | "LISTED"; readonly tokens: readonly Token[] }
  | { readonly kind: "ROW"; readonly table: number; readonly cells: readonly (readonly Token[])[] };

export interface Section {
  readonly blocks: readonly Block[];
  /** Whether it begins a page. */
  readonly newPage: boolean;
}

/** How a paper is set. Lengths are in characters and lines of one size. */
export interface Layout {
  readonly columns: 1 | 2;
  readonly lineLength: number;
  readonly linesPerPage: number;
  readonly hyphenated: boolean;
  readonly ligatures: boolean;
  /** Lines above and below each page; `{page}` is its number. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
  /** Whether the file holds the footer before the page's text, as some programs write it. */
  readonly footerFirst: boolean;
  /** Whether a row's cells share lines, or follow one another. */
  readonly cellsInLine: boolean;
}

export interface Paper {
  readonly sections: readonly Section[];
  /** Heads of the tables, repeated where a table goes on on another page. */
  readonly tableHeads: readonly (readonly string[])[];
  readonly layout: Layout;
}

export function tokensOf(block: Block): readonly Token[] {
  return block.kind === "ROW" ? block.cells.flat() : block.tokens;
}
