import { createCanvas, type Image, loadImage } from "@napi-rs/canvas";
import type { MadeFile } from "../jobs.js";
import { openPdfBytes } from "../pdf/openPdf.js";
import { paintPage } from "../pdf/paintPage.js";
import { isRefused } from "../refusal.js";
import { makePdf } from "./makePdf.js";
import type { PdfContent } from "./pdfContent.js";

/** Pixels. */
const photo = { width: 1280, height: 860, quality: 68 };
const notice = { left: 544, top: 68, width: 440, height: 622, frame: 18 };

/**
 * A photograph, as JPEG, of the first page of what is made where it hangs in a frame on the wall of a hall. The same
 * content gives the same picture, in some 0.2 s.
 */
export async function makePhoto(content: PdfContent): Promise<MadeFile> {
  const opened = await openPdfBytes(new Uint8Array(await makePdf(content)));
  if (isRefused(opened)) throw new Error(`a PDF of our own was refused: ${opened.refused.reason}`);
  try {
    const page = await paintPage(opened.pdf, { page: 1, maxWidth: notice.width });
    if (isRefused(page)) throw new Error(`a page of our own was refused: ${page.refused.reason}`);
    return { bytes: new Uint8Array(hung(await loadImage(Buffer.from(page.bytes)))) };
  } finally {
    await opened.close();
  }
}

type Context = ReturnType<ReturnType<typeof createCanvas>["getContext"]>;

function hung(page: Image): Buffer {
  const canvas = createCanvas(photo.width, photo.height);
  const context = canvas.getContext("2d");
  paintHall(context);
  const { left, top, width, height, frame } = notice;
  const box = (colour: string, by: number, away: number) => {
    context.fillStyle = colour;
    context.fillRect(left - by + away, top - by + away, width + 2 * by, height + 2 * by);
  };
  box("rgba(0, 0, 0, 0.25)", frame, 12);
  box("#7a1f2b", frame, 0);
  context.drawImage(page, left, top, width, height);
  paintGlass(context);
  return canvas.toBuffer("image/jpeg", photo.quality);
}

/** A wall with a lamp's light on it, a door, a counter. */
function paintHall(context: Context): void {
  const { width, height } = photo;
  const wall = context.createLinearGradient(0, 0, width, height);
  wall.addColorStop(0, "#e9e4d8");
  wall.addColorStop(1, "#cfc6b4");
  const light = context.createRadialGradient(1130, 60, 20, 1130, 60, 420);
  light.addColorStop(0, "rgba(255, 244, 200, 0.7)");
  light.addColorStop(1, "rgba(255, 244, 200, 0)");
  const things = [
    [wall, 0, 0, width, height],
    [light, 0, 0, width, height],
    ["#6d5a45", 70, 90, 250, 655],
    ["#d7e3e6", 110, 140, 170, 250],
    ["#c9a24b", 285, 430, 16, 50],
    ["#4f6f63", 360, 745, 920, 115],
    ["#e6efe9", 360, 735, 920, 14],
  ] as const;
  for (const [colour, left, top, wide, high] of things) {
    context.fillStyle = colour;
    context.fillRect(left, top, wide, high);
  }
}

/** What the pane before the notice reflects. */
function paintGlass(context: Context): void {
  const { left, top, width, height } = notice;
  context.fillStyle = "rgba(255, 255, 255, 0.14)";
  context.beginPath();
  context.moveTo(left, top);
  context.lineTo(left + width / 2, top);
  context.lineTo(left + width / 8, top + height);
  context.lineTo(left, top + height);
  context.fill();
}
