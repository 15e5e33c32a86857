import { createCanvas } from "@napi-rs/canvas";
import type { PageViewport, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Picture, RenderPage } from "../jobs.js";
import { documentLimits } from "../limits.js";
import { type Refused, refuse } from "../refusal.js";
import { openPdf } from "./openPdf.js";

/** A crop of a few words is shown at most this much larger than the page's points. */
const mostScale = 4;
/** Pixels; less than that shows nothing. */
const leastSide = 1;

/** Paints a page, or the surroundings of an area, as it is to be read: turned as the page says. Annotations are left out. */
export async function renderPdfPage(job: RenderPage): Promise<Picture | Refused> {
  const opened = await openPdf(job.path);
  if ("refused" in opened) return opened;
  const { pdf, close } = opened;
  try {
    if (!Number.isInteger(job.page) || job.page < 1 || job.page > pdf.numPages)
      return refuse("NO_SUCH_PAGE", { bound: pdf.numPages });
    return await paint(await pdf.getPage(job.page), job);
  } catch (error) {
    return refuse("DAMAGED", { detail: String(error).slice(0, 200) });
  } finally {
    await close();
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function paint(page: PDFPageProxy, { maxWidth, crop }: RenderPage): Promise<Picture | Refused> {
  const plain = page.getViewport({ scale: 1 });
  const all: Box = { left: 0, top: 0, width: plain.width, height: plain.height };
  const shown = crop === undefined ? all : within(boxOf(plain, crop.rect, crop.margin), all);
  if (shown === null) return refuse("NO_SUCH_PAGE", { detail: "the area is outside the page" });
  const fitting = Math.min(maxWidth / shown.width, crop === undefined ? maxWidth / shown.width : mostScale);
  const scale = Math.min(fitting, Math.sqrt(documentLimits.canvasPixels / (shown.width * shown.height)));
  const width = Math.max(leastSide, Math.floor(shown.width * scale));
  const height = Math.max(leastSide, Math.floor(shown.height * scale));
  const viewport = page.getViewport({ scale, offsetX: -shown.left * scale, offsetY: -shown.top * scale });
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  // pdf.js types the browser's canvas; this one has the same methods.
  const onto = { canvas, canvasContext: context, viewport, annotationMode: 0, background: "#ffffff" };
  await page.render(onto as unknown as Parameters<PDFPageProxy["render"]>[0]).promise;
  if (crop !== undefined && crop.margin > 0) {
    const marked = boxOf(viewport, crop.rect, 0);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.strokeStyle = "#d9480f";
    context.lineWidth = 2;
    context.strokeRect(marked.left, marked.top, marked.width, marked.height);
  }
  return { png: new Uint8Array(await canvas.encode("png")), width, height };
}

function boxOf(
  viewport: PageViewport,
  rect: { x0: number; y0: number; x1: number; y1: number },
  margin: number,
): Box {
  const [x0, y0, x1, y1] = viewport.convertToViewportRectangle([
    rect.x0 - margin,
    rect.y0 - margin,
    rect.x1 + margin,
    rect.y1 + margin,
  ]) as [number, number, number, number];
  return {
    left: Math.min(x0, x1),
    top: Math.min(y0, y1),
    width: Math.abs(x1 - x0),
    height: Math.abs(y1 - y0),
  };
}

function within(box: Box, all: Box): Box | null {
  const left = Math.max(box.left, all.left);
  const top = Math.max(box.top, all.top);
  const width = Math.min(box.left + box.width, all.width) - left;
  const height = Math.min(box.top + box.height, all.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}
