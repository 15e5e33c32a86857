import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentText } from "@sidang/shared";
import type * as Reading from "../../../../server/src/documents/pdf/readPdf.js";
import { builtModule } from "../../sidang/builtModule.js";

/** The text of a PDF as the server reads it. */
export async function textOfPdf(folder: string, bytes: Uint8Array): Promise<DocumentText> {
  const { readPdf } = await builtModule<typeof Reading>("documents/pdf/readPdf");
  const path = join(folder, "read.pdf");
  await writeFile(path, bytes);
  const read = await readPdf(path, { progress: () => undefined });
  if ("refused" in read) throw new Error(`the PDF cannot be read: ${read.refused.reason}`);
  return { pages: read.pages };
}
