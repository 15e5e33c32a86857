import type { BuildReport, MadeFile } from "../jobs.js";
import type { Refused } from "../refusal.js";

/** A report in the form that was asked for. */
export async function buildReport({ form, report }: BuildReport): Promise<MadeFile | Refused> {
  const bytes =
    form === "PDF"
      ? await (await import("./pdfReport.js")).pdfReport(report)
      : await (await import("./sheetReport.js")).sheetReport(report);
  return { bytes };
}
