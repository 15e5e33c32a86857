import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { CropPicture, Picture } from "../jobs.js";
import { documentLimits } from "../limits.js";
import { type Refused, refuse } from "../refusal.js";
import { wholeFile } from "../wholeFile.js";
import { pictureSize } from "./pictureSize.js";

/** A part of a picture, by percent of its sides. A picture's declared size is looked at before anything is unpacked. */
export async function cropPicture({ path, box, margin, maxWidth }: CropPicture): Promise<Picture | Refused> {
  const bytes = await wholeFile(path);
  if ("refused" in bytes) return bytes;
  const size = pictureSize(bytes);
  if (size === null) return refuse("UNSUPPORTED", { detail: "no picture whose size can be told" });
  if (size.width * size.height > documentLimits.imagePixels)
    return refuse("TOO_LARGE", { detail: "pixels", bound: documentLimits.imagePixels });
  try {
    const image = await loadImage(Buffer.from(bytes));
    const left = percentOf(box.x - margin, image.width);
    const top = percentOf(box.y - margin, image.height);
    const width = Math.max(1, percentOf(box.x + box.width + margin, image.width) - left);
    const height = Math.max(1, percentOf(box.y + box.height + margin, image.height) - top);
    const scale = Math.min(1, maxWidth / width, Math.sqrt(documentLimits.canvasPixels / (width * height)));
    const canvas = createCanvas(
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
    canvas.getContext("2d").drawImage(image, left, top, width, height, 0, 0, canvas.width, canvas.height);
    return { bytes: new Uint8Array(await canvas.encode("png")), width: canvas.width, height: canvas.height };
  } catch (error) {
    return refuse("DAMAGED", { detail: String(error).slice(0, 200) });
  }
}

function percentOf(percent: number, side: number): number {
  return Math.round((Math.min(100, Math.max(0, percent)) / 100) * side);
}
