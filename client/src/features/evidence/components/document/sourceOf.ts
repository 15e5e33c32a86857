import { documentKindOf, type Version } from "@sidang/shared";
import type { DocumentKind, DocumentSource } from "#app/ui/viewer";

/** Where a version's bytes are, and how they are shown. */
export function sourceOf({ versionId, reading, fileName, bytes, mediaType }: Version): DocumentSource {
  const url = `/files/versions/${encodeURIComponent(versionId)}`;
  const kind = reading.kind === "READ" ? reading.document : kindBeforeReading(mediaType);
  const source = { kind, url, fileName, bytes, mediaType };
  return kind === "PREVIEW" ? { ...source, previewUrl: `${url}/preview` } : source;
}

/** Whether there is anything to see of a version; else it can be downloaded only. */
export function isShown(version: Version): boolean {
  return version.reading.kind !== "UNREADABLE" && sourceOf(version).kind !== "NONE";
}

/** A preview is made when the version is read: until then there is none. */
function kindBeforeReading(mediaType: string): DocumentKind {
  const kind = documentKindOf(mediaType);
  return kind === "PREVIEW" ? "NONE" : kind;
}
