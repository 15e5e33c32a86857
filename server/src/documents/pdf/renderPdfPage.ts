import type { Picture, RenderPage } from "../jobs.js";
import type { Refused } from "../refusal.js";
import { openPdf } from "./openPdf.js";
import { paintPage } from "./paintPage.js";

/** A page of the PDF at a path, or a part of it, as a picture. */
export async function renderPdfPage(job: RenderPage): Promise<Picture | Refused> {
  const opened = await openPdf(job.path);
  if ("refused" in opened) return opened;
  try {
    return await paintPage(opened.pdf, job);
  } finally {
    await opened.close();
  }
}
