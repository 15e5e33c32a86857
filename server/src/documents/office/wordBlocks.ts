import type { PreviewDraft } from "@sidang/shared";

/** What mammoth 1.13 reads a word file into (`lib/documents.js`), as far as it is used here. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  /** Of a list; `level` is "0" for the outermost. */
  readonly numbering?: { readonly level: string | number; readonly isOrdered: boolean } | null;
  readonly isHeader?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly checked?: boolean;
}

/** Deeper than this no list, table or run is followed. */
const mostDepth = 64;

/** The document's blocks in reading order, and how many pictures stand among them. Paragraphs without text are left out. */
export function blocksOf(document: WordElement): {
  readonly drafts: readonly PreviewDraft[];
  readonly pictures: number;
} {
  const drafts: PreviewDraft[] = [];
  let pictures = 0;
  const visit = (element: WordElement, depth: number): void => {
    if (depth > mostDepth) return;
    if (element.type === "table") drafts.push(tableOf(element));
    else if (element.type === "paragraph") {
      const text = textOf(element).trim();
      if (text !== "") drafts.push(paragraphOf(element, text));
    } else for (const child of element.children ?? []) visit(child, depth + 1);
  };
  const count = (element: WordElement, depth: number): void => {
    if (element.type === "image") pictures += 1;
    if (depth < mostDepth) for (const child of element.children ?? []) count(child, depth + 1);
  };
  visit(document, 0);
  count(document, 0);
  return { drafts, pictures };
}

function paragraphOf({ styleId, styleName, numbering }: WordElement, text: string): PreviewDraft {
  const level = headingLevel(styleName) ?? headingLevel(styleId);
  if (level !== null) return { kind: "heading", level, text };
  if (!numbering) return { kind: "paragraph", text };
  return { kind: "listItem", level: Number(numbering.level) + 1, ordered: numbering.isOrdered, text };
}

/** Word's own styles keep these names in every language; "Title" and "Judul" stand for the first level. */
function headingLevel(style: string | null | undefined): number | null {
  if (!style) return null;
  const numbered = /^(?:heading|judul)\s*([1-6])$/i.exec(style);
  if (numbered) return Number(numbered[1]);
  return /^(?:title|judul)$/i.test(style) ? 1 : null;
}

function tableOf(table: WordElement): PreviewDraft {
  const rows = (table.children ?? []).filter(({ type }) => type === "tableRow");
  const firstOther = rows.findIndex(({ isHeader }) => !isHeader);
  return {
    kind: "table",
    caption: null,
    headerRows: firstOther === -1 ? rows.length : firstOther,
    rows: rows.map((row) =>
      (row.children ?? []).map((cell) => ({
        // A table in a cell is read as its text: cells stay strings.
        text: textOf(cell).trim(),
        columns: cell.colSpan ?? 1,
        rows: cell.rowSpan ?? 1,
      })),
    ),
  };
}

function textOf(element: WordElement, depth = 0): string {
  if (depth > mostDepth) return "";
  switch (element.type) {
    case "text":
      return element.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "checkbox":
      return element.checked ? "☒" : "☐";
    default: {
      const parts = (element.children ?? []).map((child) => textOf(child, depth + 1));
      return parts.join(separatorIn(element.type));
    }
  }
}

function separatorIn(type: string): string {
  if (type === "tableCell" || type === "table") return "\n";
  return type === "tableRow" ? " " : "";
}
