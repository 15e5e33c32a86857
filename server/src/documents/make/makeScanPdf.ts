import { createCanvas, loadImage } from "@napi-rs/canvas";
import { degrees, PDFDocument, type PDFImage, type PDFPage } from "pdf-lib";
import { openPdfBytes } from "../pdf/openPdf.js";
import { paintPage } from "../pdf/paintPage.js";
import { isRefused } from "../refusal.js";
import { makePdf } from "./makePdf.js";
import type { PdfContent, ScanLook } from "./pdfContent.js";

const jpegQuality = 70;
/** A sheet is never quite white, nor does it lie quite straight. */
const sheet = { colour: "#f7f4ea", tilt: 0.004 };

/**
 * The same content as a scanner would have left it: pages of pictures, without any text, each saying by how much it is
 * to be turned so that it stands upright. Some 0.2 s a page.
 */
export async function makeScanPdf(
  content: PdfContent,
  { turned, dotsPerInch }: ScanLook,
): Promise<Uint8Array> {
  const opened = await openPdfBytes(new Uint8Array(await makePdf(content)));
  if (isRefused(opened)) throw new Error(`a PDF of our own was refused: ${opened.refused.reason}`);
  const { pdf, close } = opened;
  try {
    const document = await PDFDocument.create();
    document.setTitle(content.title);
    document.setCreationDate(new Date(0));
    document.setModificationDate(new Date(0));
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      const picture = await paintPage(pdf, {
        page: number,
        maxWidth: Math.round((width / 72) * dotsPerInch),
      });
      if (isRefused(picture)) throw new Error(`a page of our own was refused: ${picture.refused.reason}`);
      const image = await document.embedJpg(await scanned(picture.bytes));
      const page = document.addPage(turned % 180 === 0 ? [width, height] : [height, width]);
      lay(page, image, { width, height, turned });
    }
    return await document.save();
  } finally {
    await close();
  }
}

async function scanned(png: Uint8Array): Promise<Uint8Array> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.fillStyle = sheet.colour;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.globalCompositeOperation = "multiply";
  context.rotate(sheet.tilt);
  context.drawImage(image, 0, 0);
  return canvas.encode("jpeg", jpegQuality);
}

/** Lays the picture on its side, so that it stands upright once the page has been turned clockwise as it says. */
function lay(
  page: PDFPage,
  image: PDFImage,
  { width, height, turned }: { readonly width: number; readonly height: number; readonly turned: number },
): void {
  const corner = { 0: [0, 0], 90: [height, 0], 180: [width, height], 270: [0, width] }[turned] ?? [0, 0];
  const [x = 0, y = 0] = corner;
  page.drawImage(image, { x, y, width, height, rotate: degrees(turned) });
  page.setRotation(degrees(turned));
}
