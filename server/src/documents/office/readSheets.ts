import type { PreviewDraft } from "@sidang/shared";
import Excel from "exceljs";
import { documentLimits } from "../limits.js";
import type { ReadingNote } from "../reading.js";
import { type Refused, refuse } from "../refusal.js";
import { cellText } from "./cellText.js";
import { openParts, type Parts } from "./openParts.js";
import { packParts } from "./packParts.js";

/** Parts that hold what cells say; drawings, comments, pivots and links to other files are not looked at. */
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;
/** Of a sheet's XML, what says nothing about its cells and may point at parts that were left out. */
const ignored = [
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "hyperlinks",
  "dataValidations",
  "conditionalFormatting",
  "extLst",
];

/** A spreadsheet as one table for each sheet that is not hidden: what cells show, formulas by their last result. */
export async function readSheets(
  path: string,
): Promise<{ readonly drafts: readonly PreviewDraft[]; readonly notes: readonly ReadingNote[] } | Refused> {
  const parts = await openParts(path);
  if ("refused" in parts) return parts;
  if (!parts.has("xl/workbook.xml")) return refuse("DAMAGED", { detail: "no xl/workbook.xml" });
  const workbook = new Excel.Workbook();
  try {
    // exceljs takes any bytes; its types ask for a Buffer of an older Node.
    await workbook.xlsx.load(packParts(needed(parts)) as never, { ignoreNodes: ignored });
  } catch (error) {
    return refuse("DAMAGED", { detail: String(error).slice(0, 200) });
  }
  const visible = workbook.worksheets.filter(({ state }) => state === "visible");
  const shown = visible.slice(0, documentLimits.preview.sheets);
  const notes: ReadingNote[] = [];
  if (shown.length < visible.length)
    notes.push({ kind: "SHEETS_LEFT_OUT", shown: shown.length, of: visible.length });
  let left: Left = { cells: documentLimits.preview.cells, characters: documentLimits.preview.characters };
  const drafts: PreviewDraft[] = [];
  for (const sheet of shown) {
    const table = tableOf(sheet, left);
    left = table.left;
    drafts.push(table.draft);
    if (table.note !== null) notes.push(table.note);
  }
  return { drafts, notes };
}

function needed(parts: Parts): Parts {
  return new Map([...parts].filter(([name]) => wanted.test(name)));
}

interface Left {
  readonly cells: number;
  readonly characters: number;
}

function tableOf(sheet: Excel.Worksheet, allowed: Left) {
  const { rows: mostRows, columns: mostColumns } = documentLimits.preview;
  const width = Math.min(sheet.columnCount, mostColumns);
  let { cells, characters } = allowed;
  const rows: { text: string; columns: number; rows: number }[][] = [];
  for (let number = 1; number <= Math.min(sheet.rowCount, mostRows); number += 1) {
    const row = rowOf(sheet, number, width);
    cells -= row.length;
    characters -= row.reduce((sum, { text }) => sum + text.length, 0);
    if (cells < 0 || characters < 0) break;
    rows.push(row);
  }
  const isCut = rows.length < sheet.rowCount || width < sheet.columnCount;
  const draft: PreviewDraft = { kind: "table", caption: sheet.name, headerRows: 0, rows };
  const note: ReadingNote | null = isCut
    ? {
        kind: "SHEET_CUT",
        sheet: sheet.name,
        rows: [rows.length, sheet.rowCount],
        columns: [width, sheet.columnCount],
      }
    : null;
  return { draft, note, left: { cells, characters } };
}

/** A row up to its last cell that says something. Cells that are merged into another are that one's. */
function rowOf(sheet: Excel.Worksheet, number: number, width: number) {
  const row = sheet.findRow(number);
  const cells: { text: string; columns: number; rows: number }[] = [];
  for (let column = 1; column <= Math.min(width, row?.cellCount ?? 0); column += 1) {
    const cell = row?.findCell(column);
    const isCovered = cell?.isMerged === true && cell.master !== cell;
    const text = cell === undefined || isCovered ? "" : cellText(cell);
    cells.push({ text: text.slice(0, documentLimits.preview.cellCharacters), columns: 1, rows: 1 });
  }
  while (cells.at(-1)?.text === "") cells.pop();
  return cells;
}
