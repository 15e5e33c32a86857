import Excel from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { readPdf } from "../pdf/readPdf.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { makeManyPages } from "../testing/makeRawPdf.fixture.js";
import { buildReport } from "./buildReport.js";
import type { ReportedThread, ThreadReport } from "./threadReport.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const thread: ReportedThread = {
  number: 1,
  page: 2,
  quote: "Halaman 2",
  areas: [{ page: 2, rect: { x0: 70, y0: 715, x1: 140, y1: 735 } }],
  crop: null,
  kind: "Temuan",
  audience: "Penilai",
  status: "Selesai",
  anchorState: "Berpindah",
  reason: "Sudah dilengkapi",
  comments: [
    { author: "Siti", at: Date.UTC(2025, 2, 4, 2, 30), body: '=HYPERLINK("http://jahat.example","klik")' },
    { author: "Unit", at: Date.UTC(2025, 2, 5, 2, 30), body: "- sudah\n- diperbaiki" },
  ],
};
const report: ThreadReport = {
  title: "Laporan utas",
  unit: "Kantor Pelayanan A",
  agency: "Kementerian B",
  evidence: "SK Tim Kerja",
  version: 2,
  generatedAt: Date.UTC(2025, 2, 6, 2, 0),
  timeZone: "Asia/Jakarta",
  language: "id",
  labels: {
    unit: "Unit",
    agency: "Instansi",
    evidence: "Bukti",
    version: "Versi",
    generatedAt: "Dibuat",
    thread: "Utas",
    page: "Halaman",
    quote: "Kutipan",
    kind: "Jenis",
    audience: "Khalayak",
    status: "Status",
    place: "Letak",
    reason: "Alasan",
    author: "Penulis",
    at: "Waktu",
    comment: "Komentar",
    picture: "Gambar",
    picturesLeftOut: "Sebagian gambar tidak dimuat",
    noThreads: "Tidak ada utas",
  },
  notices: [],
  documentPath: null,
  threads: [thread],
};
const build = async (form: "PDF" | "XLSX", changed: Partial<ThreadReport> = {}) =>
  found(await buildReport({ kind: "BUILD_REPORT", form, report: { ...report, ...changed } })).bytes;
const textOf = async (bytes: Uint8Array) =>
  found(await readPdf(folder.keep(bytes), { progress: () => undefined }))
    .pages.map(({ text }) => text)
    .join("\n");
const count = (bytes: Uint8Array, words: string) =>
  Buffer.from(bytes).toString("latin1").split(words).length - 1;

describe("[DC16] a report of threads", () => {
  it("as a PDF says of each thread its page, quote, state and words, with people and times", async () => {
    const text = await textOf(await build("PDF"));
    for (const words of [
      "Laporan utas",
      "Kementerian B",
      "Utas 1 - Halaman 2",
      "“Halaman 2”",
      "Temuan · Penilai · Selesai · Berpindah",
      "Alasan: Sudah dilengkapi",
      "Siti, 4 Mar 2025, 09.30 WIB",
      "- diperbaiki",
    ])
      expect(text).toContain(words);
  });

  it("as a PDF has a picture of the place, cut out of the document or handed in", async () => {
    const without = await build("PDF");
    const cut = await build("PDF", { documentPath: folder.keep(makeManyPages(3)) });
    expect(count(without, "/Subtype /Image")).toBe(0);
    expect(count(cut, "/Subtype /Image")).toBeGreaterThan(0);
    expect(await textOf(await build("PDF", { documentPath: folder.keep("bukan pdf") }))).toContain(
      "Sebagian gambar",
    );
  });

  it("as a PDF says when there is nothing", async () => {
    expect(await textOf(await build("PDF", { threads: [] }))).toContain("Tidak ada utas");
  });

  it("as a spreadsheet has a row for each comment, and never a formula", async () => {
    const workbook = new Excel.Workbook();
    await workbook.xlsx.load((await build("XLSX")) as never);
    const sheet = workbook.getWorksheet("Utas");
    expect(sheet?.rowCount).toBe(3);
    const body = sheet?.getCell("K2");
    expect(body?.type).toBe(Excel.ValueType.String);
    expect(body?.value).toBe(thread.comments[0]?.body);
    expect(sheet?.getCell("K3").value).toBe("- sudah\n- diperbaiki");
    expect(sheet?.getCell("J2").value).toBe("4 Mar 2025, 09.30 WIB");
    expect(sheet?.getImages()).toEqual([]);
    expect(workbook.getWorksheet("Bukti")?.getCell("B3").value).toBe("Kantor Pelayanan A");
  });

  it("as a spreadsheet has a picture of the place beside the first comment, and says what was left out", async () => {
    const workbook = new Excel.Workbook();
    const notices = ["2 utas tidak dimuat"];
    const bytes = await build("XLSX", { documentPath: folder.keep(makeManyPages(3)), notices });
    await workbook.xlsx.load(bytes as never);
    const [picture, ...others] = workbook.getWorksheet("Utas")?.getImages() ?? [];
    expect(others).toEqual([]);
    expect([picture?.range.tl.nativeRow, picture?.range.tl.nativeCol]).toEqual([1, 11]);
    expect(workbook.getWorksheet("Bukti")?.getCell("A7").value).toBe(notices[0]);
    const broken = new Excel.Workbook();
    await broken.xlsx.load((await build("XLSX", { documentPath: folder.keep("bukan pdf") })) as never);
    expect(broken.getWorksheet("Bukti")?.getCell("A7").value).toBe(report.labels.picturesLeftOut);
  });
});
