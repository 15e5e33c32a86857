import { documentLimits } from "../limits.js";
import { type Refused, refuse } from "../refusal.js";

/** One entry of a zip file, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: Buffer;
  /** Declared bytes when unpacked. */
  readonly size: number;
}

const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** What an OLE file starts with; a word file or a spreadsheet with a password is wrapped in one. */
const wrapped = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * The central directory of a zip file (APPNOTE 4.3.12, 4.3.16). Files of 4 GB and more, in several parts, or with bytes
 * before the archive are refused: no office file that a person made is one.
 */
export function directoryOf(file: Buffer): readonly ZipEntry[] | Refused {
  if (file.subarray(0, wrapped.length).equals(wrapped)) return refuse("ENCRYPTED");
  const end = file.lastIndexOf(endSignature);
  if (end === -1 || end + 22 > file.length)
    return refuse("DAMAGED", { detail: "no directory of a zip file" });
  const count = file.readUInt16LE(end + 10);
  const start = file.readUInt32LE(end + 16);
  if (count > documentLimits.zip.entries)
    return refuse("TOO_LARGE", { detail: "entries", bound: documentLimits.zip.entries });
  if (start + file.readUInt32LE(end + 12) !== end)
    return refuse("DAMAGED", { detail: "the directory is not where it says" });
  const entries: ZipEntry[] = [];
  try {
    let at = start;
    for (let nth = 0; nth < count; nth += 1) {
      if (file.readUInt32LE(at) !== entrySignature)
        return refuse("DAMAGED", { detail: "an entry of the directory" });
      const nameLength = file.readUInt16LE(at + 28);
      entries.push({
        name: file.toString("utf8", at + 46, at + 46 + nameLength),
        isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
        method: file.readUInt16LE(at + 10),
        packed: packedBytes(file, file.readUInt32LE(at + 42), file.readUInt32LE(at + 20)),
        size: file.readUInt32LE(at + 24),
      });
      at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
  } catch {
    // A number pointed outside the file.
    return refuse("DAMAGED", { detail: "the directory points outside the file" });
  }
  return entries;
}

function packedBytes(file: Buffer, local: number, length: number): Buffer {
  if (file.readUInt32LE(local) !== localSignature) throw new RangeError("no entry there");
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (from + length > file.length) throw new RangeError("the entry ends outside the file");
  return file.subarray(from, from + length);
}
