import type { FileKind } from "@sidang/shared";
import type { FileView } from "./FileView.js";
import type { Detector } from "./verdict.js";
import { storedBytes, type ZipEntry, zipDirectory } from "./zipDirectory.js";

/** A document that says it unpacks to more is refused before anybody unpacks it. */
const mostUnpackedBytes = 1024 ** 3;

const mainParts: readonly (readonly [string, FileKind])[] = [
  ["word/document.xml", "DOCX"],
  ["xl/workbook.xml", "XLSX"],
  ["ppt/presentation.xml", "PPTX"],
];

const openDocuments: Readonly<Record<string, FileKind>> = {
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.oasis.opendocument.presentation": "ODP",
};

const macros = /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\//i;

/** Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300): zips with certain parts. Any other zip is unknown. */
export const packedDocument: Detector = async (view) => {
  if (!view.beginsWith("PK\x03\x04")) return null;
  const entries = await zipDirectory(view);
  if (entries === null) return { refusal: "TRUNCATED" };
  const kind = await kindOf(view, entries);
  if (kind === null) return { refusal: "UNKNOWN_TYPE" };
  if (entries.some(({ name }) => macros.test(name))) return { refusal: "MACROS" };
  const unpacked = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  return unpacked > mostUnpackedBytes ? { refusal: "UNPACKS_TOO_LARGE" } : { kind };
};

async function kindOf(view: FileView, entries: readonly ZipEntry[]): Promise<FileKind | null> {
  const names = new Set(entries.map(({ name }) => name));
  if (names.has("[Content_Types].xml")) return mainParts.find(([part]) => names.has(part))?.[1] ?? null;
  const first = entries.find(({ name }) => name === "mimetype");
  const said = first === undefined ? null : await storedBytes(view, first, 100);
  return openDocuments[said?.toString("latin1").trim() ?? ""] ?? null;
}
