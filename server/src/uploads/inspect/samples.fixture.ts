import { crc32, deflateSync } from "node:zlib";

/** Small files of each kind, as programs make them. */

export const aPdf = (text = "Bukti") =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>\nendobj\n% ${text}\ntrailer\n<</Root 1 0 R>>\n%%EOF\n`,
  );

export function aPng(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    return Buffer.concat([u32(data.length), body, u32(crc32(body))]);
  };
  return Buffer.concat([
    latin("\x89PNG\r\n\x1a\n"),
    chunk("IHDR", Buffer.concat([u32(1), u32(1), Buffer.from([8, 2, 0, 0, 0])])),
    chunk("IDAT", deflateSync(Buffer.from([0, 10, 20, 30]))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

export const aJpeg = () =>
  Buffer.concat([latin("\xff\xd8\xff\xe0\0\x10JFIF\0"), Buffer.alloc(300, 7), latin("\xff\xd9")]);
export const aGif = () =>
  Buffer.concat([latin("GIF89a\x01\0\x01\0\x80\0\0"), Buffer.alloc(30, 1), latin("\0;")]);
export const aTiff = () => Buffer.concat([latin("II*\0\x08\0\0\0"), Buffer.alloc(20)]);
export const aWebp = () => Buffer.concat([latin("RIFF"), u32le(20), latin("WEBPVP8 "), Buffer.alloc(12)]);

export const aMp4 = (brand = "isom") =>
  Buffer.concat([
    box("ftyp", latin(`${brand}\0\0\x02\0${brand}`)),
    box("mdat", Buffer.alloc(64)),
    box("moov", Buffer.alloc(8)),
  ]);
export const aWebm = (type = "webm") =>
  Buffer.concat([latin("\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84"), latin(type), Buffer.alloc(50)]);

/** A zip of entries that are stored as they are. `unpacked` is what its directory claims. */
export function aZip(
  entries: readonly { readonly name: string; readonly text?: string; readonly unpacked?: number }[],
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, text = "<x/>", unpacked } of entries) {
    const [title, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
      u32le(crc32(data)),
      u32le(data.length),
      u32le(unpacked ?? data.length),
      u16le(title.length),
      u16le(0),
    ]);
    const local = Buffer.concat([latin("PK\x03\x04"), facts, title, data]);
    directory.push(Buffer.concat([latin("PK\x01\x02\x14\0"), facts, Buffer.alloc(10), u32le(at), title]));
    locals.push(local);
    at += local.length;
  }
  const length = directory.reduce((sum, each) => sum + each.length, 0);
  const counts = Buffer.concat([u16le(entries.length), u16le(entries.length)]);
  const end = Buffer.concat([
    latin("PK\x05\x06"),
    Buffer.alloc(4),
    counts,
    u32le(length),
    u32le(at),
    u16le(0),
  ]);
  return Buffer.concat([...locals, ...directory, end]);
}

export const aDocx = () => aZip([{ name: "[Content_Types].xml" }, { name: "word/document.xml" }]);
export const anXlsx = (unpacked?: number) =>
  aZip([
    { name: "[Content_Types].xml" },
    { name: "xl/workbook.xml" },
    unpacked === undefined ? { name: "xl/sheet1.xml" } : { name: "xl/sheet1.xml", unpacked },
  ]);

/** A compound file whose directory has these streams, in sectors of 512 bytes. */
export function anOldDocument(...streams: readonly string[]): Buffer {
  const header = Buffer.alloc(512);
  latin("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0, 76);
  const names = ["Root Entry", ...streams];
  const sectors = Math.ceil(names.length / 4);
  const table = Buffer.alloc(512, 0xff);
  for (let sector = 1; sector < sectors; sector++) table.writeUInt32LE(sector + 1, sector * 4);
  table.writeUInt32LE(0xfffffffe, sectors * 4);
  const directory = Buffer.alloc(sectors * 512);
  for (const [index, name] of names.entries()) {
    directory.write(name, index * 128, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, index * 128 + 64);
  }
  return Buffer.concat([header, table, directory]);
}

function box(type: string, data: Buffer): Buffer {
  return Buffer.concat([u32(data.length + 8), latin(type), data]);
}

function latin(text: string): Buffer {
  return Buffer.from(text, "latin1");
}

function u16le(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function u32le(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
