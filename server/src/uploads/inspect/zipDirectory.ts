import type { FileView } from "./FileView.js";

export interface ZipEntry {
  readonly name: string;
  /** What its directory says; whoever unpacks it must count. */
  readonly unpackedBytes: number;
  /** 0 is stored as it is. */
  readonly method: number;
  /** Where its local header stands. */
  readonly at: number;
}

/** More than any office document has; a directory beyond it is not read. */
const mostDirectoryBytes = 8 * 1024 * 1024;

/**
 * The entries that a zip's directory names (APPNOTE 4.3.12); null when the end, the directory or a part of it is
 * missing. Zip64 is none of ours: office documents have no use for it below 4 GB.
 */
export async function zipDirectory(view: FileView): Promise<readonly ZipEntry[] | null> {
  const end = view.tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  if (end < 0 || end + 22 > view.tail.length) return null;
  const count = view.tail.readUInt16LE(end + 10);
  const length = view.tail.readUInt32LE(end + 12);
  const start = view.tail.readUInt32LE(end + 16);
  const endAt = view.bytes - view.tail.length + end;
  // Bytes before the first entry or after the directory belong to another kind of file that hides there.
  if (length > mostDirectoryBytes || start + length !== endAt) return null;
  return entriesOf(await view.read(start, length), count);
}

function entriesOf(directory: Buffer, count: number): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset));
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + (name ?? 0)),
      unpackedBytes: directory.readUInt32LE(at + 24),
      method: directory.readUInt16LE(at + 10),
      at: directory.readUInt32LE(at + 42),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** The bytes of an entry that is stored as it is, up to so many. */
export async function storedBytes(
  view: FileView,
  { method, at }: ZipEntry,
  atMost: number,
): Promise<Buffer | null> {
  const header = await view.read(at, 30);
  if (method !== 0 || header.length < 30) return null;
  const length = Math.min(header.readUInt32LE(22), atMost);
  return view.read(at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28), length);
}
