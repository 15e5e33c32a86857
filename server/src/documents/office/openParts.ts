import { inflateRawSync } from "node:zlib";
import { documentLimits } from "../limits.js";
import { type Refused, refuse } from "../refusal.js";
import { wholeFile } from "../wholeFile.js";
import { directoryOf, type ZipEntry } from "./zipDirectory.js";

/** The XML of an office file, by name. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Unpacks the XML parts of a word file or a spreadsheet, each within its bounds, whatever its directory declares.
 * What is not XML (pictures, fonts, macros) is not unpacked at all. No XML with declarations of a document type gets
 * through: office files have none, and entities that expand are made of them.
 */
export async function openParts(path: string): Promise<Parts | Refused> {
  const bytes = await wholeFile(path);
  if ("refused" in bytes) return bytes;
  const file = Buffer.from(bytes.buffer);
  const entries = directoryOf(file);
  if ("refused" in entries) return entries;
  const tooMuch = judge(entries);
  if (tooMuch !== null) return tooMuch;
  const parts = new Map<string, Buffer>();
  let total = 0;
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    total += entry.size;
    if (total > documentLimits.xmlBytes)
      return refuse("TOO_LARGE", { detail: "unpacked XML", bound: documentLimits.xmlBytes });
    const part = unpack(entry);
    if ("refused" in part) return part;
    if (part.includes("<!DOCTYPE") || part.includes("<!ENTITY"))
      return refuse("UNSAFE", { detail: `${entry.name} declares entities` });
    parts.set(entry.name, part);
  }
  return parts;
}

/** What the directory declares. An entry that holds more than it declares is found when it is unpacked. */
function judge(entries: readonly ZipEntry[]): Refused | null {
  const { entryBytes, totalBytes, ratio, ratioFrom } = documentLimits.zip;
  if (entries.some(({ name }) => climbs(name)))
    return refuse("UNSAFE", { detail: "a name that leaves its folder" });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse("ENCRYPTED");
  const largest = Math.max(...entries.map(({ size }) => size), 0);
  if (largest > entryBytes) return refuse("TOO_LARGE", { detail: "an unpacked entry", bound: entryBytes });
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > totalBytes) return refuse("TOO_LARGE", { detail: "unpacked bytes", bound: totalBytes });
  if (entries.some(({ size, packed }) => size > ratioFrom && size > packed.length * ratio))
    return refuse("TOO_LARGE", { detail: "times its packed size", bound: ratio });
  return null;
}

function climbs(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\|\0/i.test(name) || name.split("/").includes("..");
}

function unpack({ name, method, packed, size }: ZipEntry): Buffer | Refused {
  if (method === 0 && packed.length === size) return packed;
  if (method !== 8) return refuse("DAMAGED", { detail: `${name} is packed in an unknown way` });
  try {
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return part.length === size ? part : refuse("DAMAGED", { detail: `${name} is shorter than declared` });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE"
      ? refuse("UNSAFE", { detail: `${name} holds more than it declares`, bound: size })
      : refuse("DAMAGED", { detail: name });
  }
}
