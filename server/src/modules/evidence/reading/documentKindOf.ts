import type { DocumentKind } from "@sidang/shared";

const office = "application/vnd.openxmlformats-officedocument.";

/** How a file of this type is looked at. Types that were not told from the bytes are downloaded only. */
export function documentKindOf(mediaType: string): DocumentKind {
  if (mediaType === "application/pdf") return "PDF";
  if (mediaType.startsWith("image/")) return "PICTURE";
  if (mediaType.startsWith("video/")) return "VIDEO";
  if (mediaType === "text/plain" || mediaType === "text/csv") return "TEXT";
  if (mediaType.startsWith(`${office}wordprocessingml`) || mediaType.startsWith(`${office}spreadsheetml`))
    return "PREVIEW";
  return "NONE";
}

/** Whether the text of such a document is read in the worker. */
export function hasReadableText(kind: DocumentKind): boolean {
  return kind === "PDF" || kind === "TEXT" || kind === "PREVIEW";
}
