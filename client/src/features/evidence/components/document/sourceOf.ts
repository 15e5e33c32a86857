import type { Version } from "@sidang/shared";
import type { DocumentKind, DocumentSource } from "#app/ui/viewer";

/** Where a version's bytes are, and how they are shown. */
export function sourceOf({ versionId, reading, fileName, bytes, mediaType }: Version): DocumentSource {
  const url = `/files/versions/${encodeURIComponent(versionId)}`;
  const kind = reading.kind === "READ" ? reading.document : kindOfType(mediaType);
  const source = { kind, url, fileName, bytes, mediaType };
  return kind === "PREVIEW" || (kind === "PICTURE" && !drawn.has(mediaType))
    ? { ...source, previewUrl: `${url}/preview` }
    : source;
}

/** Whether there is anything to see of a version; else it can be downloaded only. */
export function isShown(version: Version): boolean {
  return version.reading.kind !== "UNREADABLE" && sourceOf(version).kind !== "NONE";
}

/** Pictures that every browser draws by itself. */
const drawn = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** What a version that has not been read yet is, as far as its type tells. */
function kindOfType(mediaType: string): DocumentKind {
  if (mediaType === "application/pdf") return "PDF";
  if (drawn.has(mediaType)) return "PICTURE";
  if (mediaType.startsWith("video/")) return "VIDEO";
  return mediaType === "text/plain" ? "TEXT" : "NONE";
}
