import { degrees, PDFDocument, type PDFFont, PDFName, type PDFPage, rgb, StandardFonts } from "pdf-lib";

/** A4, in points. */
const [width, height] = [595, 842];

/** The sentence that begins at the foot of page 1 and ends at the head of page 2. */
export const brokenSentence = {
  before: "Unit telah menetapkan mekanisme pengaduan",
  after: "yang ditindaklanjuti dalam tiga hari kerja.",
};

/** What stands in the middle of page 1, and again, in capitals, on page 3. */
export const phrase = "survei persepsi anti korupsi";

/** Three pages of text, a fourth that says of itself that it is to be turned by 90 degrees. */
export async function textDocument(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const pages = [1, 2, 3, 4].map(() => pdf.addPage([width, height]));
  const [first, second, third, fourth] = pages as [PDFPage, PDFPage, PDFPage, PDFPage];
  write(first, font, 780, "Laporan Pembangunan Zona Integritas");
  for (let line = 0; line < 18; line++)
    write(first, font, 740 - line * 20, `Baris ${line + 1}: pembahasan mengenai penataan tata laksana unit.`);
  write(first, font, 360, `Hasil ${phrase} disampaikan setiap triwulan.`);
  write(first, font, 50, brokenSentence.before);
  write(second, font, 790, brokenSentence.after);
  write(second, font, 760, "Halaman kedua memuat daftar tindak lanjut.");
  write(third, font, 700, `Kesimpulan ${phrase.toUpperCase()}.`);
  write(fourth, font, 700, "Lampiran diputar.");
  fourth.setRotation(degrees(90));
  return pdf.save();
}

function write(page: PDFPage, font: PDFFont, y: number, text: string): void {
  page.drawText(text, { x: 60, y, size: 12, font });
}

/** Pages without text, each a picture of its own of `bytesOfPage` that does not compress: what a copier leaves. */
export async function scannedDocument(pages: number, bytesOfPage: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const side = Math.floor(Math.sqrt(bytesOfPage));
  let seed = 1;
  for (let number = 1; number <= pages; number++) {
    const pixels = new Uint8Array(side * side);
    for (let index = 0; index < pixels.length; index++) {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      pixels[index] = 128 + ((seed >> 16) & 127);
    }
    const picture = pdf.context.register(
      pdf.context.stream(pixels, {
        Type: "XObject",
        Subtype: "Image",
        Width: side,
        Height: side,
        ColorSpace: "DeviceGray",
        BitsPerComponent: 8,
      }),
    );
    const page = pdf.addPage([width, height]);
    page.node.setXObject(PDFName.of("Scan"), picture);
    page.node.addContentStream(
      pdf.context.register(pdf.context.stream(`q ${width} 0 0 ${height} 0 0 cm /Scan Do Q`)),
    );
    page.drawRectangle({ x: 60, y: 700, width: 200, height: 60, color: rgb(0.1, 0.1, 0.1) });
  }
  return pdf.save({ useObjectStreams: false });
}

/** A page that a fax drew: CCITT group 4, all black. Without WebAssembly in its worker, pdf.js leaves it white. */
export async function faxedDocument(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const rows = 64;
  // A row like the white one above it is a single bit, so eight rows are a byte; then the end of the block.
  const bytes = new Uint8Array([...new Array(rows / 8).fill(0xff), 0x00, 0x10, 0x01]);
  const picture = pdf.context.register(
    pdf.context.stream(bytes, {
      Type: "XObject",
      Subtype: "Image",
      Width: 64,
      Height: rows,
      ColorSpace: "DeviceGray",
      BitsPerComponent: 1,
      Decode: [1, 0],
      Filter: "CCITTFaxDecode",
      DecodeParms: { K: -1, Columns: 64, Rows: rows },
    }),
  );
  const page = pdf.addPage([width, height]);
  page.node.setXObject(PDFName.of("Fax"), picture);
  page.node.addContentStream(
    pdf.context.register(pdf.context.stream(`q ${width} 0 0 ${height} 0 0 cm /Fax Do Q`)),
  );
  return pdf.save();
}
