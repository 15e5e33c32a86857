import Excel from "exceljs";
import { reportTime } from "./reportTime.js";
import type { ThreadReport } from "./threadReport.js";

/** Excel bears so much in a cell, and refuses the file when one holds more. */
const mostCharacters = 32_767;

/** The threads as a spreadsheet: one row for each comment, so that it can be sorted and filtered. */
export async function sheetReport(report: ThreadReport): Promise<Uint8Array> {
  const { labels, threads } = report;
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
  ];
  for (const thread of threads)
    for (const comment of thread.comments)
      sheet.addRow([
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
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: "A1", to: "K1" };
  for (const column of [3, 8, 11]) sheet.getColumn(column).alignment = { wrapText: true, vertical: "top" };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
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
