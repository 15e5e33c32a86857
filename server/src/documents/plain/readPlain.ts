import { open } from "node:fs/promises";
import type { PageText } from "@sidang/shared";
import { documentLimits } from "../limits.js";
import type { ReadingNote } from "../reading.js";
import { type Refused, refuse } from "../refusal.js";
import { pageWithoutPlaces } from "./pageWithoutPlaces.js";
import { windows1252 } from "./windows1252.js";

/** A plain text as one page: line ends become line feeds, form feeds and NUL blanks, what is beyond the bound is left out. */
export async function readPlain(
  path: string,
): Promise<{ readonly page: PageText; readonly notes: readonly ReadingNote[] } | Refused> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) return refuse("EMPTY");
    const bytes = Buffer.alloc(Math.min(size, documentLimits.plainBytes));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    const { raw, encoding } = decode(bytes.subarray(0, bytesRead), bytesRead < size);
    const notes: ReadingNote[] = [];
    if (bytesRead < size) notes.push({ kind: "TEXT_CUT", readBytes: bytesRead, ofBytes: size });
    if (encoding !== "utf-8") notes.push({ kind: "DECODED_AS", encoding });
    const text = raw.replace(/\r\n?/g, "\n").replace(/[\f\0]/g, " ");
    return { page: pageWithoutPlaces(text), notes };
  } finally {
    await file.close();
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so; else what spreadsheets under Windows write, which reads any bytes. */
function decode(bytes: Buffer, isCut: boolean): { readonly raw: string; readonly encoding: string } {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  const encoding = marked ?? "utf-8";
  try {
    // A stream may end within a character: the cut is no fault of the text.
    return { raw: new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isCut }), encoding };
  } catch {
    return { raw: windows1252(bytes), encoding: "windows-1252" };
  }
}
