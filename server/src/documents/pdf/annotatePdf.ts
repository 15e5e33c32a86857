import { ParseSpeeds, PDFDocument } from "pdf-lib";
import type { AnnotatePdf, MadeFile } from "../jobs.js";
import { type Refused, refuse } from "../refusal.js";
import { wholeFile } from "../wholeFile.js";
import { addAnnotation } from "./addAnnotation.js";

/**
 * The PDF with each thread as annotations that any viewer shows: a highlight, a square or a note, with its replies.
 * The file is written anew: signatures in it no longer hold for the copy. Rectangles are in user space, so a page's
 * rotation does not matter; areas on pages that are not there are left out.
 */
export async function annotatePdf({ path, annotations }: AnnotatePdf): Promise<MadeFile | Refused> {
  const bytes = await wholeFile(path);
  if ("refused" in bytes) return bytes;
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      ignoreEncryption: true,
      parseSpeed: ParseSpeeds.Fastest,
    });
    // pdf-lib opens them, and would write rubbish.
    if (document.isEncrypted) return refuse("ENCRYPTED");
    const pages = document.getPages();
    for (const annotation of annotations) addAnnotation(document, pages, annotation);
    return { bytes: new Uint8Array(await document.save({ objectsPerTick: Number.POSITIVE_INFINITY })) };
  } catch (error) {
    return refuse("DAMAGED", { detail: String(error).slice(0, 200) });
  }
}
