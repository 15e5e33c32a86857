import { afterAll, expect, it } from "vitest";
import { readPdf } from "../pdf/readPdf.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { makePdf } from "./makePdf.js";
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
