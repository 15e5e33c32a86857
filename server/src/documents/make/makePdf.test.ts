import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterAll, expect, it } from "vitest";
import { readPdf } from "../pdf/readPdf.js";
import { renderPdfPage } from "../pdf/renderPdfPage.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { makePdf } from "./makePdf.js";
import { makeScanPdf } from "./makeScanPdf.js";
import type { PdfContent } from "./pdfContent.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const letter: PdfContent = {
  title: "Keputusan Tim Kerja",
  author: "Kantor Pelayanan A",
  letterhead: ["KEMENTERIAN KEUANGAN", "Kantor Pelayanan A", "Jalan Merdeka 1, Jakarta"],
  footer: "SK-12/2025",
  blocks: [
    { kind: "title", text: "KEPUTUSAN TENTANG TIM KERJA" },
    { kind: "heading", text: "Menimbang" },
    {
      kind: "paragraph",
      text: "bahwa unit kerja membangun Zona Integritas “sungguh-sungguh” – 審. ".repeat(40),
    },
    { kind: "list", items: ["pertama", "kedua yang panjang sekali ".repeat(20)] },
    {
      kind: "table",
      widths: [1, 4],
      header: ["No.", "Nama"],
      rows: Array.from({ length: 60 }, (_, row) => [String(row + 1), "Budi"]),
    },
    { kind: "columns", texts: ["kiri ".repeat(60), "kanan ".repeat(60)] },
    { kind: "pageBreak" },
    { kind: "signature", lines: ["Jakarta, 4 Maret 2025", "Kepala Kantor,", "Budi Santoso", "NIP 1970"] },
  ],
};

it("[DC17] makes a PDF of its content alone: pages break where they are full, each with its number", async () => {
  const bytes = await makePdf(letter);
  const { pages } = found(await readPdf(folder.keep(bytes), { progress: () => undefined }));
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach(({ text }, index) => {
    expect(text).toContain(`SK-12/2025 - Halaman ${index + 1} dari ${pages.length}`);
  });
  const text = pages.map((page) => page.text).join("\n");
  for (const words of [
    "KEMENTERIAN KEUANGAN",
    "“sungguh-sungguh” – ?",
    "2. kedua yang",
    "60",
    "Kepala Kantor,",
  ])
    expect(text).toContain(words);
  for (const { rect } of pages.flatMap(({ items }) => items)) {
    expect(rect.x0).toBeGreaterThan(60);
    expect(rect.x1).toBeLessThan(540);
    expect(rect.y0).toBeGreaterThan(30);
  }
});

it("[DC17] the same content makes the same bytes", async () => {
  expect(Buffer.from(await makePdf(letter)).equals(Buffer.from(await makePdf(letter)))).toBe(true);
});

it("[DC17] makes a scan of it: pages without text, which stand upright however they lie", async () => {
  const short: PdfContent = { ...letter, blocks: [{ kind: "title", text: "JUDUL" }] };
  const upright = await blackness(short, 0);
  for (const turned of [90, 180, 270] as const) {
    const path = folder.keep(await makeScanPdf(short, { turned, dotsPerInch: 72 }));
    const { pages, notes } = found(await readPdf(path, { progress: () => undefined }));
    expect(pages).toMatchObject([{ text: "", rotation: turned }]);
    expect(notes).toEqual([{ kind: "PAGES_WITHOUT_TEXT", pages: [1] }]);
    const shown = await blackness(short, turned);
    expect(shown).toHaveLength(upright.length);
    shown.forEach((dark, band) => {
      expect(dark).toBeCloseTo(upright[band] ?? 0, 2);
    });
  }
  // The letterhead is at the top, the footer at the bottom, nothing between: no turned page could look like it.
  const [top = 0, middle = 0, bottom = 0] = upright;
  expect([top > 0.01, middle < 0.002, bottom > 0.0005 && bottom < top]).toEqual([true, true, true]);
});

/** How dark the upper, middle and lower third of the page are when it is shown. */
async function blackness(content: PdfContent, turned: 0 | 90 | 180 | 270): Promise<readonly number[]> {
  const path = folder.keep(await makeScanPdf(content, { turned, dotsPerInch: 72 }));
  const { bytes, width, height } = found(
    await renderPdfPage({ kind: "RENDER_PAGE", path, page: 1, maxWidth: 600 }),
  );
  const context = createCanvas(width, height).getContext("2d");
  context.drawImage(await loadImage(Buffer.from(bytes)), 0, 0);
  return [0, 1, 2].map((band) => {
    const { data } = context.getImageData(0, Math.floor((band * height) / 3), width, Math.floor(height / 3));
    const reds = data.filter((_, index) => index % 4 === 0);
    return reds.reduce((sum, red) => sum + (red < 200 ? 1 : 0), 0) / reds.length;
  });
}
