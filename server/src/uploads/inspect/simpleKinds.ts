import type { FileView } from "./FileView.js";
import { type Detector, type Verdict, whole } from "./verdict.js";

/**
 * PDF (ISO 32000-2, 7.5). The header must be the first thing: a reader that seeks it further back would open what is
 * another kind of file to everybody else. Readers seek the mark of the end in the last 1,024 bytes; we go a little further.
 */
export const pdf: Detector = (view) =>
  view.beginsWith("%PDF-1.", "%PDF-2.") ? whole("PDF", view.endHas("%%EOF", 2048)) : null;

/** Pictures. What cameras and phones append behind the end is let through, within the last 64 kB. */
export const picture: Detector = (view): Verdict | null => {
  if (view.beginsWith("\x89PNG\r\n\x1a\n")) return whole("PNG", view.endHas("IEND\xae\x42\x60\x82", 65_536));
  if (view.beginsWith("\xff\xd8\xff")) return whole("JPEG", view.endHas("\xff\xd9", 65_536));
  if (view.beginsWith("GIF87a", "GIF89a")) return whole("GIF", view.endHas("\x3b", 64));
  if (view.beginsWith("RIFF") && view.headHas("WEBP", 8))
    return whole("WEBP", view.head.readUInt32LE(4) + 8 <= view.bytes);
  if (view.beginsWith("II*\0", "MM\0*") && view.bytes > 8)
    return whole("TIFF", firstDirectory(view) < view.bytes);
  return null;
};

function firstDirectory({ head }: FileView): number {
  return head[0] === 0x49 ? head.readUInt32LE(4) : head.readUInt32BE(4);
}

/** Programs of Windows, Linux, macOS and Java, and whatever names its interpreter. */
export const executable: Detector = (view) =>
  view.beginsWith(
    "MZ",
    "\x7fELF",
    "#!",
    "\xca\xfe\xba\xbe",
    "\xfe\xed\xfa\xce",
    "\xfe\xed\xfa\xcf",
    "\xce\xfa\xed\xfe",
    "\xcf\xfa\xed\xfe",
    "L\0\0\0\x01\x14\x02\0",
  )
    ? { refusal: "EXECUTABLE" }
    : null;
