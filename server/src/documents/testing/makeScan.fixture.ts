import { createCanvas } from "@napi-rs/canvas";
import { degrees, PDFDocument } from "pdf-lib";

/**
 * A PDF of pictures only, as a scanner makes it: one page for each seed, equal seeds equal pictures.
 *
 * @param turned degrees by which each page says it is to be turned
 * @param dotsPerInch 20 makes small files; real scans have 200 to 300
 */
export async function makeScan(
  seeds: readonly number[],
  { turned = 0, dotsPerInch = 20 }: { readonly turned?: number; readonly dotsPerInch?: number } = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const pictures = new Map<number, Awaited<ReturnType<typeof document.embedJpg>>>();
  for (const seed of seeds) {
    const picture = pictures.get(seed) ?? (await document.embedJpg(paint(seed, dotsPerInch)));
    pictures.set(seed, picture);
    const page = document.addPage([595, 842]);
    page.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    page.setRotation(degrees(turned));
  }
  return await document.save();
}

/** Lines of grey bars where a letter would have words: their lengths follow from the seed. */
function paint(seed: number, dotsPerInch: number): Buffer {
  const width = Math.round(8.27 * dotsPerInch);
  const height = Math.round(11.69 * dotsPerInch);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fdfcf7";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#333";
  for (let line = 0; line < 40; line += 1) {
    const length = (((seed + 1) * (line + 7) * 2_654_435_761) % 1_000) / 1_000;
    context.fillRect(
      width * 0.1,
      height * (0.08 + line * 0.021),
      width * (0.2 + 0.6 * length),
      height * 0.009,
    );
  }
  return canvas.toBuffer("image/jpeg");
}
