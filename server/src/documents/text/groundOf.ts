import type { AnchorableDocument, DocumentKind } from "@sidang/shared";

/** What an anchor is held against in a document of this kind. A preview is marked by its text, as a plain text is. */
export function groundOf(document: DocumentKind): AnchorableDocument["kind"] {
  if (document === "PREVIEW") return "TEXT";
  return document === "NONE" ? "OTHER" : document;
}
