import type { Readable } from "node:stream";

/**
 * Where bytes are kept. What people hand in is named by its SHA-256 (64 lower-case hex digits), so that the same bytes
 * are kept once; what is worked out from it is named `derived/<name>`, where a name has up to 200 letters, digits,
 * dots, underscores and hyphens and begins with a letter or a digit. Any other name is a bug and throws.
 *
 * An object is there whole or not at all, also after the process was killed, and never changes. A derived one may be
 * put again; whoever reads it then gets the old bytes or the new ones, never a mixture.
 */
export interface FileStore {
  /** Keeps what the source yields. Nothing stays when the source fails, the signal aborts, or it is not as expected. */
  put(source: ByteSource, expected?: Expected): Promise<Kept>;
  /**
   * Keeps a file of this machine, without copying it where that can be done: its bytes must not change any more. It
   * stays at its path, for the caller to remove once it has noted that the bytes are kept.
   */
  putFile(path: string, expected?: Expected): Promise<Kept>;
  /** Keeps something worked out, under `derived/<name>`. */
  putDerived(name: string, source: ByteSource, signal?: AbortSignal): Promise<{ readonly bytes: number }>;
  /**
   * The bytes, or those of a range; null when there is no such object. The stream must be read or destroyed.
   * @throws RangeError for a range that begins at the end or after it
   */
  open(name: string, range?: ByteRange): Promise<OpenFile | null>;
  /** The size in bytes; null when there is no such object. */
  stat(name: string): Promise<number | null>;
  /** It is gone afterwards, and may have been before. Streams that are open go on. */
  remove(name: string): Promise<void>;
  /** Throws when nothing can be kept. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type ByteSource = AsyncIterable<Uint8Array>;

/** What the caller already knows. */
export interface Expected {
  /** Other bytes are refused with `WrongBytes`. */
  readonly sha256?: string;
  readonly signal?: AbortSignal;
}

export interface Kept {
  readonly sha256: string;
  readonly bytes: number;
}

/** Places of bytes from 0, the last one included; an end past the last byte means the last byte. */
export interface ByteRange {
  readonly start: number;
  readonly end?: number;
}

export interface OpenFile {
  /** The size of the whole object. */
  readonly bytes: number;
  readonly stream: Readable;
}

/** The bytes are not those that were announced. */
export class WrongBytes extends Error {
  override readonly name = "WrongBytes";

  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`bytes with the SHA-256 ${found} were announced as ${expected}`);
  }
}

/** The range within an object of so many bytes, both ends included. @throws RangeError when it begins after the end */
export function within({ start, end }: ByteRange, bytes: number): { start: number; end: number } {
  const last = Math.min(end ?? bytes - 1, bytes - 1);
  if (!(Number.isSafeInteger(start) && start >= 0 && start <= last))
    throw new RangeError(`there are no bytes ${start}-${end ?? ""} in an object of ${bytes}`);
  return { start, end: last };
}
