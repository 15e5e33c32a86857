import Excel from "exceljs";
import { noticesOf } from "./noticesOf.js";
import { renderCrops } from "./renderCrops.js";
import { reportTime } from "./reportTime.js";
import type { ThreadReport } from "./threadReport.js";

/** Excel bears so much in a cell, and refuses the file when one holds more. */
const mostCharacters = 32_767;

/** Pixels that a picture of a place takes at most, and points of the row that holds it. */
const picture = { width: 300, height: 120, row: 96 } as const;

/** The threads as a spreadsheet: one row for each comment, so that it can be sorted and filtered; the first has the picture. */
export async function sheetReport(report: ThreadReport): Promise<Uint8Array> {
  const { labels, threads } = report;
  const { crops, isWhole } = await renderCrops(report);
  const workbook = new Excel.Workbook();
  workbook.created = new Date(report.generatedAt);
  const about = workbook.addWorksheet(plainName(labels.evidence));
  about.addRows([
    [plain(report.title)],
    [labels.agency, plain(report.agency)],
    [labels.unit, plain(report.unit)],
    [labels.evidence, plain(report.evidence)],
    [labels.version, report.version],
    [labels.generatedAt, reportTime(report, report.generatedAt)],
    ...noticesOf(report, isWhole).map((notice) => [plain(notice)]),
  ]);
  about.getColumn(1).width = 24;
  about.getColumn(2).width = 80;
  about.getRow(1).font = { bold: true, size: 14 };
  const sheet = workbook.addWorksheet(plainName(labels.thread), { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = [
    { header: labels.thread, width: 8 },
    { header: labels.page, width: 9 },
    { header: labels.quote, width: 50 },
    { header: labels.kind, width: 14 },
    { header: labels.audience, width: 14 },
    { header: labels.status, width: 14 },
    { header: labels.place, width: 14 },
    { header: labels.reason, width: 30 },
    { header: labels.author, width: 24 },
    { header: labels.at, width: 20 },
    { header: labels.comment, width: 80 },
    { header: labels.picture, width: 44 },
  ];
  for (const thread of threads) {
    const crop = crops.get(thread.number);
    for (const [index, comment] of thread.comments.entries()) {
      const row = sheet.addRow([
        thread.number,
        thread.page,
        plain(thread.quote ?? ""),
        plain(thread.kind),
        plain(thread.audience),
        plain(thread.status),
        plain(thread.anchorState),
        plain(thread.reason ?? ""),
        plain(comment.author),
        reportTime(report, comment.at),
        plain(comment.body),
      ]);
      if (index === 0 && crop !== undefined) addPicture(workbook, row, crop);
    }
  }
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: "A1", to: "L1" };
  for (const column of [3, 8, 11]) sheet.getColumn(column).alignment = { wrapText: true, vertical: "top" };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Puts a picture into the last column of a row. */
function addPicture(workbook: Excel.Workbook, row: Excel.Row, png: Uint8Array): void {
  // PNG says its sides in its first chunk.
  const bytes = Buffer.from(png);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const scale = Math.min(1, picture.width / width, picture.height / height);
  // Its buffers are the browser's in the library's types, and Node's in the library.
  const id = workbook.addImage({ buffer: bytes as never, extension: "png" });
  row.height = picture.row;
  row.worksheet.addImage(id, {
    tl: { col: 11, row: row.number - 1 },
    ext: { width: Math.round(width * scale), height: Math.round(height * scale) },
    editAs: "oneCell",
  });
}

/** A text that stays one: a cell that is given a string is never a formula, whatever sign it begins with. */
function plain(text: string): string {
  const printable = text.replace(/\p{Cc}/gu, (letter) => (letter === "\n" ? letter : " "));
  return printable.slice(0, mostCharacters);
}

/** Sheets have names of at most 31 letters, without some signs. */
function plainName(name: string): string {
  return name.replace(/[*?:\\/[\]]/g, " ").slice(0, 31) || "-";
}
