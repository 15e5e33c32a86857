import { wholeText } from "@sidang/shared";
import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { makePdf } from "../make/makePdf.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { makeRawPdf, rawStream } from "../testing/makeRawPdf.fixture.js";
import { makeScan } from "../testing/makeScan.fixture.js";
import { readPdf } from "./readPdf.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const read = async (bytes: Uint8Array) =>
  found(await readPdf(folder.keep(bytes), { progress: () => undefined }));

describe("the text of a PDF", () => {
  it("[DC2] is whole over a page break, line by line", async () => {
    const sentence = "Unit kerja menyampaikan laporan survei persepsi kualitas pelayanan. ";
    const { pages } = await read(
      await makePdf({
        title: "Laporan",
        author: "Unit",
        blocks: [{ kind: "paragraph", text: sentence.repeat(80) }],
      }),
    );
    expect(pages).toHaveLength(2);
    const body = wholeText({ pages }).replace(/\n?Halaman \d dari 2/g, "");
    expect(
      body
        .replace(/[\n\f]/g, " ")
        .replace(/ +/g, " ")
        .trim(),
    ).toBe(sentence.repeat(80).trim());
  });

  it("[DC2] says where each run stands, in the file's own coordinates", async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.Helvetica);
    const page = document.addPage([595, 842]);
    page.drawText("datar", { x: 50, y: 700, size: 12, font });
    page.drawText("tegak", { x: 300, y: 300, size: 10, font, rotate: degrees(90) });
    page.drawText("miring", { x: 100, y: 500, size: 10, font, rotate: degrees(45) });
    const [read1] = (await read(await document.save())).pages;
    const placed = new Map(read1?.items.map(({ start, end, rect }) => [read1.text.slice(start, end), rect]));
    const flat = font.widthOfTextAtSize("datar", 12);
    const high = font.widthOfTextAtSize("tegak", 10);
    const askew = font.widthOfTextAtSize("miring", 10);
    expect(placed.get("datar")).toMatchObject({ x0: 50, x1: expect.closeTo(50 + flat, 1) });
    expect(placed.get("datar")?.y0).toBeCloseTo(700 - 0.212 * 12, 0);
    expect(placed.get("datar")?.y1).toBeCloseTo(700 + 0.905 * 12, 0);
    expect(placed.get("tegak")).toMatchObject({ y0: 300, y1: expect.closeTo(300 + high, 1) });
    expect(placed.get("tegak")?.x1).toBeCloseTo(300 + 0.212 * 10, 0);
    expect(placed.get("miring")?.x1).toBeCloseTo(100 + (askew + 0.212 * 10) * Math.SQRT1_2, 0);
    expect(placed.get("miring")?.y1).toBeCloseTo(500 + (askew + 0.905 * 10) * Math.SQRT1_2, 0);
  });

  it("[DC2] a page's rotation and a visible box that starts elsewhere do not move what stands on it", async () => {
    const make = async (change: (page: ReturnType<PDFDocument["addPage"]>) => void) => {
      const document = await PDFDocument.create();
      const page = document.addPage([595, 842]);
      page.drawText("tetap", {
        x: 100,
        y: 200,
        size: 12,
        font: await document.embedFont(StandardFonts.Helvetica),
      });
      change(page);
      return (await read(await document.save())).pages[0];
    };
    const plain = await make(() => undefined);
    const turned = await make((page) => page.setRotation(degrees(270)));
    const cropped = await make((page) => page.setCropBox(20, 30, 500, 700));
    expect(turned?.items).toEqual(plain?.items);
    expect(cropped?.items).toEqual(plain?.items);
    expect(turned).toMatchObject({ width: 595, height: 842, rotation: 270 });
    expect(cropped).toMatchObject({ width: 500, height: 700, rotation: 0 });
  });

  it("[DC2] columns and tables are read in the order in which the file writes them", async () => {
    const { pages } = await read(
      await makePdf({
        title: "Notulen",
        author: "TPI",
        blocks: [
          { kind: "columns", texts: ["kolom kiri", "kolom kanan"] },
          { kind: "table", widths: [1, 1], header: ["Indikator", "Nilai"], rows: [["Integritas", "8,5"]] },
        ],
      }),
    );
    expect(pages[0]?.text.replace(/\s+/g, " ")).toMatch(
      /^kolom kiri kolom kanan Indikator Nilai Integritas 8,5 /,
    );
  });
});

describe("pages without text", () => {
  it("[DC3] say so, and have equal fingerprints where they have equal pictures", async () => {
    const scan = await read(await makeScan([1, 2, 1], { turned: 90 }));
    expect(scan.notes).toEqual([{ kind: "PAGES_WITHOUT_TEXT", pages: [1, 2, 3] }]);
    expect(scan.pages.map(({ text, items }) => [text, items])).toEqual([
      ["", []],
      ["", []],
      ["", []],
    ]);
    const [first, second, third] = scan.pages.map(({ fingerprint }) => fingerprint);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(third).toBe(first);
    expect(second).not.toBe(first);
  });

  it("[DC3] keep their fingerprints when another tool writes the file with pages put in between", async () => {
    const old = await makeScan([1, 2]);
    const changed = await PDFDocument.create();
    const [one, two] = await changed.copyPages(await PDFDocument.load(old), [0, 1]);
    const [between] = await changed.copyPages(await PDFDocument.load(await makeScan([9])), [0]);
    for (const page of [one, between, two]) if (page) changed.addPage(page);
    const before = (await read(old)).pages.map(({ fingerprint }) => fingerprint);
    const after = (await read(await changed.save({ useObjectStreams: false }))).pages.map(
      ({ fingerprint }) => fingerprint,
    );
    expect([after[0], after[2]]).toEqual(before);
    expect(after[1]).not.toBe(before[0]);
  });

  it("[DC3] that are drawn, not scanned, are told apart by what they draw", async () => {
    const drawn = (content: string) =>
      read(
        makeRawPdf([
          "<< /Type /Catalog /Pages 2 0 R >>",
          "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
          rawStream(content),
        ]),
      );
    const prints = await Promise.all(["0 0 50 50 re f", "0 0  50 50 re\nf", "0 0 50 51 re f"].map(drawn));
    const [first, same, other] = prints.map(({ pages }) => pages[0]?.fingerprint);
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });

  it("[DC3] a page with text has no fingerprint", async () => {
    const { pages } = await read(
      await makePdf({ title: "a", author: "b", blocks: [{ kind: "paragraph", text: "ada" }] }),
    );
    expect(pages[0]?.fingerprint).toBeNull();
  });
});
