import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { link, mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ByteSource, Expected, Kept } from "./fileStore.js";
import { WrongBytes } from "./fileStore.js";

/** What a process that was killed left behind is swept out after so long: no put takes a day. */
const abandonedAfterMs = 24 * 3_600_000;

/** What systems say where a file cannot have a second name. */
const withoutLinks = new Set(["EXDEV", "EPERM", "ENOTSUP", "ENOSYS", "EMLINK"]);

/** A folder for bytes that are not objects yet. */
export class Incoming {
  constructor(readonly folder: string) {}

  /** Makes the folder, and sweeps out what was abandoned in it. */
  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => null);
      if (found !== null && Date.now() - found.mtimeMs > abandonedAfterMs) await rm(path, { force: true });
    }
  }

  /**
   * Writes what the source yields to a file of its own and to disk, and hands it to `then`. The file is gone
   * afterwards, unless `then` has moved it.
   */
  async receive<T>(
    source: ByteSource,
    { sha256, signal }: Expected,
    then: (path: string, kept: Kept) => Promise<T>,
  ): Promise<T> {
    const path = join(this.folder, randomUUID());
    try {
      const kept = await write(path, source, signal);
      checkHash(kept, sha256);
      return await then(path, kept);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** Hands `then` a second name of a file; false when it is on another file system, where it can have none. */
  async link(path: string, then: (second: string) => Promise<void>): Promise<boolean> {
    const second = join(this.folder, randomUUID());
    try {
      await link(path, second);
    } catch (error) {
      if (withoutLinks.has((error as NodeJS.ErrnoException).code ?? "")) return false;
      throw error;
    }
    try {
      await then(second);
      return true;
    } finally {
      await rm(second, { force: true });
    }
  }
}

async function write(path: string, source: ByteSource, signal?: AbortSignal): Promise<Kept> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o600);
  let bytes = 0;
  try {
    for await (const piece of endedBy(source, signal)) {
      hash.update(piece);
      await file.writeFile(piece);
      bytes += piece.length;
    }
    signal?.throwIfAborted();
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** The same source, which also ends, by throwing, while it has nothing to give. */
async function* endedBy(source: ByteSource, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (signal === undefined) return yield* source;
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  aborted.catch(() => {});
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await Promise.race([iterator.next(), aborted]);
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    // It may never answer; whoever reads a stream ends it by this.
    iterator.return?.().catch(() => {});
  }
}

/** Reads a file through, for its hash. @throws WrongBytes */
export async function hashFile(path: string, { sha256, signal }: Expected): Promise<Kept> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20, signal })) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).length;
  }
  const kept = { sha256: hash.digest("hex"), bytes };
  checkHash(kept, sha256);
  return kept;
}

function checkHash(kept: Kept, expected: string | undefined): void {
  if (expected !== undefined && expected !== kept.sha256) throw new WrongBytes(expected, kept.sha256);
}
