import { packParts } from "../office/packParts.js";
import { escapeXml, officeParts } from "./officeParts.js";

/** One sheet of a spreadsheet: the first row is its head. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A spreadsheet in some hundred lines of XML, in a millisecond: the library that reads them takes longer to load. */
export function makeSheet(sheets: readonly SheetContent[]): Uint8Array {
  const paths = sheets.map((_, place) => `worksheets/sheet${place + 1}.xml`);
  const list = sheets.map(
    ({ name }, place) => `<sheet name="${escapeXml(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join("")}</sheets></workbook>`;
  return packParts(
    officeParts({
      folder: "xl",
      main: { name: "workbook.xml", type: "spreadsheetml.sheet.main", xml: workbook },
      others: sheets.map(({ rows }, place) => ({
        name: paths[place] as string,
        type: "spreadsheetml.worksheet",
        relation: "worksheet",
        xml: sheetXml(rows),
      })),
    }),
  );
}

function sheetXml(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => {
      const at = `${String.fromCharCode(65 + column)}${row + 1}`;
      return typeof cell === "number"
        ? `<c r="${at}"><v>${cell}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}
