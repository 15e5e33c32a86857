import { deflateRawSync } from "node:zlib";

export interface MadeEntry {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the directory says when that is not what is inside. */
  readonly declaredSize?: number;
  readonly isEncrypted?: boolean;
}

/** A zip file, also a dishonest one. */
export function makeZip(entries: readonly MadeEntry[], { prefix = "" } = {}): Buffer {
  const pieces: Buffer[] = [Buffer.from(prefix)];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.declaredSize ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    pieces.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, packed);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, name);
    offset += 30 + name.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}
