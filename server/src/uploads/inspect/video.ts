import type { FileView } from "./FileView.js";
import { type Detector, whole } from "./verdict.js";

/** The brands of MP4 files that browsers play; QuickTime and HEIF pictures have the same boxes and others. */
const brands = /^(isom|iso[2-9]|mp4[12]|avc1|M4V |M4VH|MSNV|dash|3gp[4-6])$/;
const mostBoxes = 100_000;

/** MP4 (ISO/IEC 14496-12) and WebM (Matroska whose document type is `webm`). */
export const video: Detector = async (view) => {
  if (view.headHas("ftyp", 4)) return brandsOf(view).some((brand) => brands.test(brand)) ? mp4(view) : null;
  if (view.beginsWith("\x1a\x45\xdf\xa3"))
    return view.head.subarray(0, 64).includes("\x42\x82\x84webm", 0, "latin1") ? { kind: "WEBM" } : null;
  return null;
};

function brandsOf({ head }: FileView): readonly string[] {
  const end = Math.min(head.readUInt32BE(0), 256, head.length);
  const found = [head.toString("latin1", 8, 12)];
  for (let at = 16; at + 4 <= end; at += 4) found.push(head.toString("latin1", at, at + 4));
  return found;
}

/** Walks the outer boxes: they fill the file, and one of them says what is in the others. */
async function mp4(view: FileView) {
  let isDescribed = false;
  let at = 0;
  for (let boxes = 0; at < view.bytes && boxes < mostBoxes; boxes++) {
    const header = await view.read(at, 16);
    if (header.length < 8) break;
    if (header.toString("latin1", 4, 8) === "moov") isDescribed = true;
    const size = sizeOf(header, view.bytes - at);
    if (size < 8) break;
    at += size;
  }
  return whole("MP4", isDescribed && at === view.bytes);
}

/** 0 means as far as the file goes; 1 that the size has 64 bits. */
function sizeOf(header: Buffer, rest: number): number {
  const size = header.readUInt32BE(0);
  if (size === 0) return rest;
  if (size > 1) return size;
  return header.length < 16 ? 0 : Number(header.readBigUInt64BE(8));
}
