import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { FileStore } from "../../../files/index.js";

/** A file of this machine with the bytes of a stored one, for what reads paths; to be removed afterwards. */
export async function localCopy(
  files: FileStore,
  sha256: string,
): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const opened = await files.open(sha256);
  if (opened === null) throw new Error(`the bytes of ${sha256} are missing`);
  const folder = await mkdtemp(join(tmpdir(), "sidang-reading-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "document");
    await pipeline(opened.stream, createWriteStream(path));
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
