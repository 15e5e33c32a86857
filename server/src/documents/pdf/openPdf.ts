import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { documentLimits } from "../limits.js";
import { type Refused, refuse } from "../refusal.js";
import { wholeFile } from "../wholeFile.js";

const pdfjs = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const folderOf = (name: string) => join(pdfjs, name, "/");

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy;
  readonly close: () => Promise<void>;
}

/** Opens the PDF at a path. */
export async function openPdf(path: string): Promise<OpenPdf | Refused> {
  const data = await wholeFile(path);
  return "refused" in data ? data : openPdfBytes(data);
}

/**
 * Opens a PDF with pdf.js, which reads here and runs nothing: scripts of a document are data to it, and it makes no
 * functions out of text. The bytes are its own afterwards. Broken cross references are mended where pdf.js can.
 */
export async function openPdfBytes(data: Uint8Array): Promise<OpenPdf | Refused> {
  const loading = getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: documentLimits.imagePixels,
    canvasMaxAreaInBytes: documentLimits.canvasPixels * 4,
    cMapUrl: folderOf("cmaps"),
    standardFontDataUrl: folderOf("standard_fonts"),
    wasmUrl: folderOf("wasm"),
  });
  try {
    const pdf = await loading.promise;
    return { pdf, close: () => loading.destroy() };
  } catch (error) {
    await loading.destroy();
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refused {
  const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
  return name === "PasswordException"
    ? refuse("ENCRYPTED")
    : refuse("DAMAGED", { detail: message.slice(0, 200) });
}
