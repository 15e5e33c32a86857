import { crc32 } from "node:zlib";
import type { Parts } from "./openParts.js";

/**
 * A zip file of these parts, stored as they are. The libraries that read office files get this one instead of what was
 * uploaded: they see nothing that was not judged, whatever they make of a directory that lies.
 */
export function packParts(parts: Parts): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const title = Buffer.from(name, "utf8");
    // Version 2.0, names in UTF-8, stored, no time: the fields that a local head and its entry have in common.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt32LE(crc32(part), 10);
    common.writeUInt32LE(part.length, 14);
    common.writeUInt32LE(part.length, 18);
    common.writeUInt16LE(title.length, 22);
    const entryTail = Buffer.alloc(14);
    entryTail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 0x01, 0x02, 20, 0]), common, entryTail, title);
    pieces.push(Buffer.from([0x50, 0x4b, 0x03, 0x04]), common, title, part);
    offset += 30 + title.length + part.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listed, end]);
}
