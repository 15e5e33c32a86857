import { layPreview } from "@sidang/shared";
import Excel from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { documentLimits } from "../limits.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { readSheets } from "./readSheets.js";

const folder = documentFolder();
afterAll(() => folder.remove());

async function read(fill: (workbook: Excel.Workbook) => void) {
  const workbook = new Excel.Workbook();
  fill(workbook);
  return found(await readSheets(folder.keep(new Uint8Array(await workbook.xlsx.writeBuffer()))));
}

describe("[DC6] a spreadsheet", () => {
  it("is a table for each sheet that is not hidden, with what its cells show", async () => {
    const { drafts, notes } = await read((workbook) => {
      const sheet = workbook.addWorksheet("Nilai");
      sheet.addRow(["Indikator", "Nilai", null, "Tanggal"]);
      sheet.addRow(["Integritas", 8.1, null, new Date(Date.UTC(2025, 2, 4))]);
      sheet.addRow([{ formula: "B2*2", result: 16.2 }, 0.25, true, new Date(Date.UTC(2025, 2, 4, 9, 30))]);
      sheet.getCell("B3").numFmt = "0.0%";
      sheet.getCell("A5").value = { richText: [{ text: "te" }, { text: "bal" }] };
      sheet.mergeCells("A5:B5");
      sheet.getCell("A6").value = { text: "tautan", hyperlink: "https://contoh.go.id" };
      workbook.addWorksheet("Rahasia", { state: "hidden" }).addRow(["tidak tampak"]);
      workbook.addWorksheet("Kosong");
    });
    expect(layPreview(drafts).text).toBe(
      [
        "Nilai",
        "Indikator\tNilai\t\tTanggal",
        "Integritas\t8.1\t\t2025-03-04",
        "16.2\t25.0%\tTRUE\t2025-03-04 09:30",
        "",
        "tebal",
        "tautan",
        "Kosong",
      ].join("\n"),
    );
    expect(notes).toEqual([]);
  });

  it("[DC7] of more rows, columns and sheets than a screen bears is cut, and says so", async () => {
    const { rows, columns, sheets } = documentLimits.preview;
    const { drafts, notes } = await read((workbook) => {
      workbook.addWorksheet("Panjang").addRows(Array.from({ length: rows + 3 }, (_, row) => [row]));
      workbook.addWorksheet("Lebar").addRow(Array.from({ length: columns + 4 }, () => 1));
      for (let sheet = 2; sheet < sheets + 2; sheet += 1) workbook.addWorksheet(`S${sheet}`);
    });
    expect(drafts).toHaveLength(sheets);
    expect(notes).toEqual([
      { kind: "SHEETS_LEFT_OUT", shown: sheets, of: sheets + 2 },
      { kind: "SHEET_CUT", sheet: "Panjang", rows: [rows, rows + 3], columns: [1, 1] },
      { kind: "SHEET_CUT", sheet: "Lebar", rows: [1, 1], columns: [columns, columns + 4] },
    ]);
  });
});
