/** A string of a preview, with where it starts in the document's text: UTF-16 units, as positions of anchors count. */
export interface PreviewString {
  readonly text: string;
  readonly start: number;
}

/** A cell of a table. `columns` and `rows` are how many it covers, 1 for most. */
export interface PreviewCell extends PreviewString {
  readonly columns: number;
  readonly rows: number;
}

/**
 * A word file or a spreadsheet as plain data: a client draws it as text, never as markup, so nothing that a file holds
 * is ever run. `level` counts from 1.
 */
export type PreviewBlock =
  | ({ readonly kind: "heading"; readonly level: number } & PreviewString)
  | ({ readonly kind: "paragraph" } & PreviewString)
  | ({ readonly kind: "listItem"; readonly level: number; readonly ordered: boolean } & PreviewString)
  | {
      readonly kind: "table";
      /** The sheet's name, in a spreadsheet. */
      readonly caption: PreviewString | null;
      readonly headerRows: number;
      readonly rows: readonly (readonly PreviewCell[])[];
    };

export interface Preview {
  readonly blocks: readonly PreviewBlock[];
}

/** A preview before it is known where its strings start. */
export type PreviewDraft =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "listItem"; readonly level: number; readonly ordered: boolean; readonly text: string }
  | {
      readonly kind: "table";
      readonly caption: string | null;
      readonly headerRows: number;
      readonly rows: readonly (readonly {
        readonly text: string;
        readonly columns?: number;
        readonly rows?: number;
      }[])[];
    };

/** Between two blocks and between two rows. */
const lineBreak = "\n";
/** Between two cells of a row. */
const cellBreak = "\t";

/**
 * Lays the drafts one after another into one text, and tells each of its strings where it starts: the one way in which
 * a preview and the text that anchors count in belong together. Form feeds and NUL leave as blanks, as in a page's text.
 */
export function layPreview(drafts: readonly PreviewDraft[]): {
  readonly preview: Preview;
  readonly text: string;
} {
  const pieces: string[] = [];
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  const place = (raw: string): PreviewString => {
    const placed = { text: raw.replace(/[\f\0]/g, " "), start: length };
    add(placed.text);
    return placed;
  };
  const blocks = drafts.map((draft, index): PreviewBlock => {
    if (index > 0) add(lineBreak);
    if (draft.kind !== "table") return { ...draft, ...place(draft.text) };
    const caption = draft.caption === null ? null : place(draft.caption);
    const rows = draft.rows.map((row, nth) => {
      if (nth > 0 || caption !== null) add(lineBreak);
      return row.map((cell, column): PreviewCell => {
        if (column > 0) add(cellBreak);
        return { ...place(cell.text), columns: cell.columns ?? 1, rows: cell.rows ?? 1 };
      });
    });
    return { kind: "table", caption, headerRows: draft.headerRows, rows };
  });
  return { preview: { blocks }, text: pieces.join("") };
}
