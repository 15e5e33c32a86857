import { PDFDocument } from "pdf-lib";
import { makeScanPdf } from "../../../server/src/documents/make/makeScanPdf.js";
import type { PdfBlock } from "../../../server/src/documents/make/pdfContent.js";

/** Points: how wide and high the sheet lies, before it is turned upright by 90 degrees. */
export const lyingSheet = { width: 841.89, height: 595.28 } as const;

/** A decision as a copier left it, lying on its side; its second edition has another sheet before the same one. */
export async function scan(edition: 1 | 2): Promise<Buffer> {
  const decision = await lying([
    { kind: "title", text: "KEPUTUSAN TENTANG TIM KERJA ZONA INTEGRITAS" },
    {
      kind: "list",
      items: [
        "Membentuk tim kerja yang bertanggung jawab kepada kepala balai.",
        "Menetapkan enam ketua area beserta uraian tugasnya.",
        "Melaporkan kemajuan setiap bulan kepada pimpinan.",
      ],
    },
    { kind: "paragraph", text: "Keputusan ini berlaku sejak tanggal ditetapkan. ".repeat(30) },
    { kind: "signature", lines: ["Jakarta, 5 Januari 2025", "Kepala Balai,", "Damar Wicaksono", "NIP 1969"] },
  ]);
  if (edition === 1) return Buffer.from(decision);
  const cover = await lying([
    { kind: "title", text: "LEMBAR DISPOSISI" },
    { kind: "paragraph", text: "Diteruskan kepada bagian umum untuk disimpan. ".repeat(12) },
  ]);
  const document = await PDFDocument.load(decision);
  const [sheet] = await document.copyPages(await PDFDocument.load(cover), [0]);
  if (sheet !== undefined) document.insertPage(0, sheet);
  return Buffer.from(await document.save());
}

function lying(blocks: readonly PdfBlock[]): Promise<Uint8Array> {
  const content = { title: "Keputusan tim kerja", author: "Balai Sertifikasi", blocks };
  return makeScanPdf(content, { turned: 90, dotsPerInch: 150 });
}
