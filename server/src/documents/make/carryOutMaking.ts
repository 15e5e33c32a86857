import type { MadeFile, MakePdf } from "../jobs.js";
import { makePdf } from "./makePdf.js";

/** Makes the PDF that was asked for; what paints is loaded for scans only. */
export async function carryOutMaking({ content, scan }: MakePdf): Promise<MadeFile> {
  const bytes =
    scan === undefined
      ? await makePdf(content)
      : await (await import("./makeScanPdf.js")).makeScanPdf(content, scan);
  return { bytes: new Uint8Array(bytes) };
}
