import { type Canvas, createCanvas } from "@napi-rs/canvas";
import type { Rect } from "@sidang/shared";
import type { PageViewport, PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Picture, RenderPage } from "../jobs.js";
import { documentLimits } from "../limits.js";
import { type Refused, refuse } from "../refusal.js";

/** A crop of a few words is shown at most this much larger than the page's points. */
const mostScale = 4;
const jpegQuality = 85;

type Asked = Pick<RenderPage, "page" | "maxWidth" | "crop">;

/**
 * Paints a page, or the surroundings of an area, as it is to be read: turned as the page says. Annotations are left out.
 * A JPEG is what another PDF takes in quickly: of a PNG it would have to take the transparency apart.
 */
export async function paintPage(
  pdf: PDFDocumentProxy,
  asked: Asked,
  form: "png" | "jpeg" = "png",
): Promise<Picture | Refused> {
  const { page } = asked;
  if (!Number.isInteger(page) || page < 1 || page > pdf.numPages)
    return refuse("NO_SUCH_PAGE", { bound: pdf.numPages });
  try {
    const canvas = await paint(await pdf.getPage(page), asked);
    if ("refused" in canvas) return canvas;
    const bytes = form === "png" ? await canvas.encode("png") : await canvas.encode("jpeg", jpegQuality);
    return { bytes: new Uint8Array(bytes), width: canvas.width, height: canvas.height };
  } catch (error) {
    return refuse("DAMAGED", { detail: String(error).slice(0, 200) });
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

async function paint(page: PDFPageProxy, { maxWidth, crop }: Asked): Promise<Canvas | Refused> {
  const plain = page.getViewport({ scale: 1 });
  const all: Box = { left: 0, top: 0, width: plain.width, height: plain.height };
  const shown = crop === undefined ? all : within(boxOf(plain, crop.rect, crop.margin), all);
  if (shown === null) return refuse("NO_SUCH_PAGE", { detail: "the area is outside the page" });
  const fitting = Math.min(maxWidth / shown.width, crop === undefined ? maxWidth / shown.width : mostScale);
  const scale = Math.min(fitting, Math.sqrt(documentLimits.canvasPixels / (shown.width * shown.height)));
  const width = Math.max(1, Math.floor(shown.width * scale));
  const height = Math.max(1, Math.floor(shown.height * scale));
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
  return canvas;
}

function boxOf(viewport: PageViewport, rect: Rect, margin: number): Box {
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
