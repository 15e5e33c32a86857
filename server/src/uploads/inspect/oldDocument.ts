import type { FileView } from "./FileView.js";
import type { Detector, Verdict } from "./verdict.js";

/** Directory sectors that are looked at: what we seek is among the first entries. */
const mostSectors = 256;
/** Free, end of chain and the like are above it. */
const lastSector = 0xfffffffa;

const streams: Readonly<Record<string, Verdict>> = {
  WordDocument: { kind: "DOC" },
  Workbook: { kind: "XLS" },
  Book: { kind: "XLS" },
  "PowerPoint Document": { kind: "PPT" },
  EncryptedPackage: { refusal: "ENCRYPTED" },
};

/** Word, Excel and PowerPoint before 2007: a compound file (MS-CFB) that has a stream of a certain name. */
export const oldDocument: Detector = async (view) => {
  if (!view.beginsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return null;
  if (view.head.length < 512) return { refusal: "TRUNCATED" };
  const shift = view.head.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return { refusal: "UNKNOWN_TYPE" };
  const bytes = 1 << shift;
  let sector = view.head.readUInt32LE(48);
  for (let count = 0; count < mostSectors && sector <= lastSector; count++) {
    const entries = await view.read((sector + 1) * bytes, bytes);
    if (entries.length < bytes) return { refusal: "TRUNCATED" };
    const found = namesIn(entries)
      .map((name) => streams[name])
      .find((verdict) => verdict !== undefined);
    if (found !== undefined) return found;
    sector = await nextSector(view, sector, bytes);
  }
  return { refusal: "UNKNOWN_TYPE" };
};

/** Entries have 128 bytes: a name in UTF-16, and how many bytes of it count, its closing zero included. */
function namesIn(entries: Buffer): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at + 128 <= entries.length; at += 128) {
    const length = Math.min(entries.readUInt16LE(at + 64), 64);
    if (length > 2) names.push(entries.toString("utf16le", at, at + length - 2));
  }
  return names;
}

/** What the allocation table says comes after a sector. */
async function nextSector(view: FileView, sector: number, bytes: number): Promise<number> {
  const perSector = bytes / 4;
  const table = await tableSector(view, Math.floor(sector / perSector), bytes);
  const entry = await view.read((table + 1) * bytes + (sector % perSector) * 4, 4);
  return entry.length < 4 ? lastSector + 1 : entry.readUInt32LE(0);
}

/** Where a sector of the allocation table stands: the header lists 109 of them, and then come sectors full of them. */
async function tableSector(view: FileView, index: number, bytes: number): Promise<number> {
  if (index < 109) return view.head.readUInt32LE(76 + index * 4);
  const perSector = bytes / 4 - 1;
  let list = view.head.readUInt32LE(68);
  for (let skip = Math.floor((index - 109) / perSector); skip > 0 && list <= lastSector; skip--)
    list = (await view.read((list + 1) * bytes + bytes - 4, 4)).readUInt32LE(0);
  const entry = await view.read((list + 1) * bytes + ((index - 109) % perSector) * 4, 4);
  return entry.length < 4 ? lastSector + 1 : entry.readUInt32LE(0);
}
