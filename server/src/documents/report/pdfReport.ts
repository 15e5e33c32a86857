import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pdfmake from "pdfmake";
import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { noticesOf } from "./noticesOf.js";
import { renderCrops } from "./renderCrops.js";
import { reportTime } from "./reportTime.js";
import type { ReportedThread, ThreadReport } from "./threadReport.js";

const fonts = join(
  dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")),
  "fonts",
  "Roboto",
);

/** Of a passage of several pages, the beginning is printed. */
const mostQuoted = 1_200;

/** The threads as a PDF to print and to file: each with its page, its quote, a picture of the place, and what was said. */
export async function pdfReport(report: ThreadReport): Promise<Uint8Array> {
  const { crops, isWhole } = await renderCrops(report);
  pdfmake.setFonts({
    Roboto: {
      normal: join(fonts, "Roboto-Regular.ttf"),
      bold: join(fonts, "Roboto-Medium.ttf"),
      italics: join(fonts, "Roboto-Italic.ttf"),
      bolditalics: join(fonts, "Roboto-MediumItalic.ttf"),
    },
  });
  // What people wrote names no file and no address that is fetched: pictures come as bytes, fonts from the package.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  const bytes = await pdfmake.createPdf(definition(report, crops, isWhole)).getBuffer();
  return new Uint8Array(bytes);
}

function definition(
  report: ThreadReport,
  crops: ReadonlyMap<number, Uint8Array>,
  isWhole: boolean,
): TDocumentDefinitions {
  const { labels } = report;
  return {
    pageSize: "A4",
    pageMargins: [56, 56, 56, 56],
    info: { title: report.title },
    defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.2 },
    styles: {
      title: { fontSize: 16, bold: true, margin: [0, 0, 0, 8] },
      thread: { fontSize: 12, bold: true, margin: [0, 14, 0, 4] },
      quote: { italics: true, color: "#444444", margin: [10, 2, 0, 6] },
      small: { fontSize: 9, color: "#555555" },
    },
    footer: (page: number, pages: number) => ({
      text: `${report.evidence} - ${page}/${pages}`,
      style: "small",
      margin: [56, 16, 56, 0],
    }),
    content: [
      { text: report.title, style: "title" },
      {
        layout: "noBorders",
        table: {
          body: [
            [labels.agency, report.agency],
            [labels.unit, report.unit],
            [labels.evidence, report.evidence],
            [labels.version, String(report.version)],
            [labels.generatedAt, reportTime(report, report.generatedAt)],
          ],
        },
      },
      ...(report.threads.length === 0 ? [{ text: labels.noThreads, margin: [0, 16, 0, 0] } as Content] : []),
      ...noticesOf(report, isWhole).map((text): Content => ({ text, style: "small", margin: [0, 8, 0, 0] })),
      ...report.threads.flatMap((thread) => threadContent(report, thread, crops.get(thread.number))),
    ],
  };
}

function threadContent(
  report: ThreadReport,
  thread: ReportedThread,
  crop: Uint8Array | undefined,
): readonly Content[] {
  const { labels } = report;
  const page = thread.page === null ? "" : ` - ${labels.page} ${thread.page}`;
  const words = [thread.kind, thread.audience, thread.status, thread.anchorState].filter(
    (word) => word !== "",
  );
  const head: Content[] = [
    { text: `${labels.thread} ${thread.number}${page}`, style: "thread" },
    { text: words.join(" · "), style: "small" },
  ];
  if (thread.reason !== null) head.push({ text: `${labels.reason}: ${thread.reason}`, style: "small" });
  if (thread.quote !== null) head.push({ text: `“${shortened(thread.quote)}”`, style: "quote" });
  if (crop !== undefined) head.push({ image: dataUrl(crop), fit: [420, 220], margin: [0, 2, 0, 6] });
  return [
    // What it is about stays together; what was said may go over a page's end.
    { stack: head, unbreakable: true },
    ...thread.comments.map(
      ({ author, at, body }): Content => ({
        text: [{ text: `${author}, ${reportTime(report, at)}\n`, style: "small" }, body],
        margin: [0, 3, 0, 3],
      }),
    ),
  ];
}

function shortened(quote: string): string {
  return quote.length > mostQuoted ? `${quote.slice(0, mostQuoted)}…` : quote;
}

function dataUrl(picture: Uint8Array): string {
  const type = picture[0] === 0xff ? "jpeg" : "png";
  return `data:image/${type};base64,${Buffer.from(picture).toString("base64")}`;
}
