import type { DocumentKind } from "@sidang/shared";

/** Whether the text of such a document is read by the document process. */
export function hasReadableText(kind: DocumentKind): boolean {
  return kind === "PDF" || kind === "TEXT" || kind === "PREVIEW";
}
