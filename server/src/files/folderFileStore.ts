import { createReadStream } from "node:fs";
import { access, constants, type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { ByteRange, ByteSource, Expected, FileStore, Kept, OpenFile } from "./fileStore.js";
import { within } from "./fileStore.js";
import { hashFile, Incoming } from "./incoming.js";
import { derivedName, objectPath } from "./objectPath.js";

/** Objects as files below one folder. A rename puts each in its place: it is there whole or not at all. */
export class FolderFileStore implements FileStore {
  readonly #root: string;
  readonly #incoming: Incoming;

  private constructor(root: string) {
    this.#root = root;
    this.#incoming = new Incoming(join(root, "incoming"));
  }

  /** Makes the folder when it is not there. */
  static async open(folder: string): Promise<FolderFileStore> {
    const store = new FolderFileStore(resolve(folder));
    await store.#incoming.open();
    return store;
  }

  put(source: ByteSource, expected: Expected = {}): Promise<Kept> {
    return this.#incoming.receive(source, expected, async (path, kept) => {
      if (!(await this.#has(kept))) await place(path, this.#path(kept.sha256));
      return kept;
    });
  }

  async putFile(path: string, expected: Expected = {}): Promise<Kept> {
    const kept = await hashFile(path, expected);
    if (await this.#has(kept)) return kept;
    await syncFile(path);
    const isLinked = await this.#incoming.link(path, (second) => place(second, this.#path(kept.sha256)));
    if (!isLinked) await this.put(createReadStream(path), { ...expected, sha256: kept.sha256 });
    return kept;
  }

  putDerived(name: string, source: ByteSource, signal?: AbortSignal): Promise<{ readonly bytes: number }> {
    const target = this.#path(derivedName(name));
    return this.#incoming.receive(source, signal === undefined ? {} : { signal }, async (path, { bytes }) => {
      await place(path, target);
      return { bytes };
    });
  }

  async open(name: string, range?: ByteRange): Promise<OpenFile | null> {
    const file = await openOrNull(this.#path(name));
    if (file === null) return null;
    try {
      const { size } = await file.stat();
      const part = range === undefined ? {} : within(range, size);
      return { bytes: size, stream: file.createReadStream(part) };
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  async stat(name: string): Promise<number | null> {
    const found = await stat(this.#path(name)).catch(unlessMissing);
    return found === null ? null : found.size;
  }

  async remove(name: string): Promise<void> {
    await rm(this.#path(name), { force: true });
  }

  async ping(): Promise<void> {
    await access(this.#incoming.folder, constants.W_OK);
  }

  async close(): Promise<void> {}

  #path(name: string): string {
    return join(this.#root, objectPath(name));
  }

  /** A file of another size is what a broken disk left of it: it is written anew. */
  async #has({ sha256, bytes }: Kept): Promise<boolean> {
    return (await this.stat(sha256)) === bytes;
  }
}

/** A rename is on disk once the folder is. */
async function place(path: string, target: string): Promise<void> {
  const folder = dirname(target);
  const made = await mkdir(folder, { recursive: true });
  await rename(path, target);
  await syncFile(folder);
  if (made === undefined) return;
  for (let above = dirname(folder); above.length >= dirname(made).length; above = dirname(above))
    await syncFile(above);
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function openOrNull(path: string): Promise<FileHandle | null> {
  return open(path, "r").catch(unlessMissing);
}

function unlessMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
