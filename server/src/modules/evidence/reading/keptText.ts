import { documentKindOf, type Version } from "@sidang/shared";
import { type DocumentReader, isRefused, type Reading, type Refused } from "../../../documents/index.js";
import type { FileStore } from "../../../files/index.js";
import { derivedNames, keepDerived, readDerived } from "./derived.js";
import { hasReadableText } from "./hasReadableText.js";
import { localCopy } from "./localCopy.js";

interface Sources {
  readonly files: FileStore;
  readonly documents: DocumentReader;
}

/** Reads a version's document, and keeps what was worked out of it. */
export async function readDocument(
  { files, documents }: Sources,
  { sha256, mediaType }: Pick<Version, "sha256" | "mediaType">,
): Promise<Reading | Refused> {
  const copy = await localCopy(files, sha256);
  try {
    const read = await documents.readText({ path: copy.path, mediaType });
    if (isRefused(read)) return read;
    await keepDerived(files, derivedNames.text(sha256), read.packed);
    await keepDerived(files, derivedNames.pages(sha256), Buffer.from(JSON.stringify(read.pageStarts)));
    if (read.preview !== null)
      await keepDerived(files, derivedNames.preview(sha256), Buffer.from(JSON.stringify(read.preview)));
    return read;
  } finally {
    await copy.remove();
  }
}

/**
 * The text of a version, packed; null for what has none. What is derived may be gone: it is read again then, since
 * without it every thread would seem to have lost its place.
 */
export async function keptText(sources: Sources, version: Version): Promise<Uint8Array | null> {
  const kept = await readDerived(sources.files, derivedNames.text(version.sha256));
  const hasText = version.reading.kind === "READ" && hasReadableText(documentKindOf(version.mediaType));
  if (kept !== null || !hasText) return kept;
  const read = await readDocument(sources, version);
  if (isRefused(read)) throw new Error(`a text that is gone was not read again: ${read.refused.reason}`);
  return read.packed;
}
