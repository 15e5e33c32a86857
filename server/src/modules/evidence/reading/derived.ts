import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { FileStore } from "../../../files/index.js";

/** What is worked out from a file, kept beside it under its hash. */
export const derivedNames = {
  /** Its whole text, packed. */
  text: (sha256: string) => `${sha256}.text`,
  /** Where its pages begin in the text, as JSON. */
  pages: (sha256: string) => `${sha256}.pages`,
  /** Its preview, as JSON. */
  preview: (sha256: string) => `${sha256}.preview`,
};

/** Reads something derived; null when it was never made. */
export async function readDerived(files: FileStore, name: string): Promise<Uint8Array | null> {
  const opened = await files.open(`derived/${name}`);
  return opened === null ? null : buffer(opened.stream);
}

export async function keepDerived(files: FileStore, name: string, bytes: Uint8Array): Promise<void> {
  await files.putDerived(name, Readable.from([bytes]));
}
