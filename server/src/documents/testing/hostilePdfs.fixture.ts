import { deflateSync } from "node:zlib";
import { makeRawPdf, rawStream } from "./makeRawPdf.fixture.js";

const catalogue = "<< /Type /Catalog /Pages 2 0 R >>";
const onePage = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const page = (resources: string, box = "0 0 595 842") =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << ${resources} >> >>`;
const text = (words: string) => `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
const packed = (content: Buffer) => rawStream(content.toString("latin1"), "/Filter /FlateDecode ");

/** PDFs as those make them who mean harm. Each says "halo" on its first page, where it says anything. */
export const hostilePdfs = {
  /** Scripts at opening, in a button, and where pdf.js once built functions out of a font's matrix (CVE-2024-4367). */
  script: () =>
    makeRawPdf([
      "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (globalThis.harmed = 1; app.alert\\(1\\)) >> >>",
      onePage,
      page("/Font << /F1 5 0 R >>"),
      rawStream(text("halo")),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontMatrix [1 2 3 4 5 (1\\); globalThis.harmed = 1; //)] >>",
    ]),
  /** A page tree that bites its tail. */
  treeOfItself: () =>
    makeRawPdf([
      catalogue,
      "<< /Type /Pages /Count 2 /Kids [3 0 R 2 0 R] >>",
      page("/Font << /F1 5 0 R >>"),
      rawStream(text("halo")),
      font,
    ]),
  /** A drawing that draws itself. */
  formOfItself: () =>
    makeRawPdf([
      catalogue,
      onePage,
      page("/Font << /F1 5 0 R >> /XObject << /X 6 0 R >>"),
      rawStream(`${text("halo")} /X Do`),
      font,
      rawStream(
        "/X Do /X Do",
        "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> ",
      ),
    ]),
  /** Ten drawings, each of which draws the one before ten times: ten thousand million in all. */
  formsOfForms: () =>
    makeRawPdf([
      catalogue,
      onePage,
      page("/Font << /F1 5 0 R >> /XObject << /X 15 0 R >>"),
      rawStream(`${text("halo")} /X Do`),
      font,
      ...Array.from({ length: 10 }, (_, level) =>
        rawStream(
          level === 0 ? "0 0 1 1 re f" : "/X Do ".repeat(10),
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${5 + level} 0 R >> >> `,
        ),
      ),
    ]),
  /** A picture that would take 40 GB. */
  hugePicture: () =>
    makeRawPdf([
      catalogue,
      onePage,
      page("/Font << /F1 5 0 R >> /XObject << /X 6 0 R >>"),
      rawStream(`${text("halo")} q 500 0 0 500 0 0 cm /X Do Q`),
      font,
      rawStream(
        "0",
        "/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8 ",
      ),
    ]),
  /** A page of 350 by 350 kilometres. */
  hugePage: () =>
    makeRawPdf([
      catalogue,
      onePage,
      page("/Font << /F1 5 0 R >>", "0 0 1e9 1e9"),
      rawStream(text("halo")),
      font,
    ]),
  /** Says that it has a thousand million pages, and has one. */
  lyingCount: () =>
    makeRawPdf([
      catalogue,
      "<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>",
      page("/Font << /F1 5 0 R >>"),
      rawStream(text("halo")),
      font,
    ]),
  /** One page of a million runs of text. */
  manyItems: () =>
    makeRawPdf([
      catalogue,
      onePage,
      page("/Font << /F1 5 0 R >>"),
      packed(
        deflateSync(
          Buffer.from(
            Array.from(
              { length: 1_000_000 },
              (_, item) => `BT /F1 1 Tf ${(item * 7) % 500} ${item % 800} Td (halo) Tj ET`,
            ).join("\n"),
          ),
        ),
      ),
      font,
    ]),
  /** Two megabytes that unpack to two gigabytes of blanks. */
  streamBomb: () =>
    makeRawPdf([
      catalogue,
      onePage,
      page("/Font << /F1 5 0 R >>"),
      rawStream(
        twice(deflateSync(Buffer.alloc(256 * 1024 * 1024, " "))),
        "/Filter [/FlateDecode /FlateDecode] ",
      ),
      font,
    ]),
} as const;

/** Packed again: what is packed of blanks repeats itself. */
function twice(once: Buffer): string {
  return deflateSync(once).toString("latin1");
}
