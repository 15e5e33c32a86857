import { assertNever } from "@sidang/shared";
import { type DocumentReader, isRefused } from "../../documents/index.js";
import type { FileStore } from "../../files/index.js";
import type { DemoFile, DemoPiece } from "./DemoPiece.js";

/** A file of the demonstration that is in the file store. */
export interface KeptFile {
  readonly file: DemoFile;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
}

/** Makes the files of all versions, in the process that reads documents, and keeps them. By piece, in the order of versions. */
export async function keepFiles(
  pieces: readonly DemoPiece[],
  { files, documents }: { readonly files: FileStore; readonly documents: DocumentReader },
): Promise<ReadonlyMap<DemoPiece, readonly KeptFile[]>> {
  const keep = async (file: DemoFile): Promise<KeptFile> => {
    const { bytes, mediaType } = await make(file, documents);
    return { file, mediaType, ...(await files.put(only(bytes))) };
  };
  const kept = await Promise.all(
    pieces.map(
      async (piece) => [piece, await Promise.all(piece.versions.map(({ file }) => keep(file)))] as const,
    ),
  );
  return new Map(kept);
}

async function make(file: DemoFile, documents: DocumentReader) {
  switch (file.make) {
    case "BYTES":
      return { bytes: file.bytes, mediaType: file.mediaType };
    case "PDF":
      return {
        bytes: bytesOf(await documents.makePdf({ content: file.content })),
        mediaType: "application/pdf",
      };
    case "SCAN": {
      const made = await documents.makePdf({ content: file.content, scan: { turned: 0, dotsPerInch: 85 } });
      return { bytes: bytesOf(made), mediaType: "application/pdf" };
    }
    case "PHOTO":
      return {
        bytes: bytesOf(await documents.makePhoto({ content: file.content })),
        mediaType: "image/jpeg",
      };
    default:
      return assertNever(file);
  }
}

function bytesOf(made: Awaited<ReturnType<DocumentReader["makePdf"]>>): Uint8Array {
  if (isRefused(made))
    throw new Error(`a document of the demonstration was not made: ${made.refused.reason}`);
  return made.bytes;
}

async function* only(bytes: Uint8Array) {
  yield bytes;
}
