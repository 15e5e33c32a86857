import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";
import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
} from "pdf-lib";

/** Forms may draw forms; deeper than this nobody looks. */
const mostDepth = 6;
const mostContentBytes = 16 * 1024 * 1024;

/**
 * What tells pages without text apart: a hash of what a page draws, in its own order, with each picture named by the
 * bytes that it is stored as. Nothing is decoded or painted (a page of a scan would take 300 ms), so equal pages have
 * equal hashes as long as their pictures were carried over as they were, as inserting and moving pages does. A page
 * that was scanned anew is another page.
 *
 * @param pages numbers, from 1
 * @returns without those pages, or without any, that cannot be read this way
 */
export async function fingerprintPages(
  path: string,
  pages: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  try {
    const document = await PDFDocument.load(await readFile(path), {
      ignoreEncryption: true,
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    });
    const nodes = document.getPages().map(({ node }) => node);
    const known = new Map<PDFObject, string>();
    return new Map(
      pages.flatMap((number): [number, string][] => {
        const node = nodes[number - 1];
        if (node === undefined) return [];
        const drawn = contentOf(node.Contents());
        return [[number, digest(drawing(drawn, node.Resources(), known, mostDepth))]];
      }),
    );
  } catch {
    return new Map();
  }
}

/** What is drawn, with the pictures' names replaced by what they are: names change whenever a tool writes the file. */
function drawing(
  content: Buffer,
  resources: PDFDict | undefined,
  known: Map<PDFObject, string>,
  depth: number,
): string {
  const objects = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  return content
    .toString("latin1")
    .replace(/\/([^\s/[\]<>()%]+)\s+Do\b/g, (_, name: string) => {
      const object = objects?.lookup(PDFName.of(name));
      return object instanceof PDFStream ? `<${objectDigest(object, resources, known, depth)}> Do` : "<> Do";
    })
    .replace(/\s+/g, " ")
    .trim();
}

function objectDigest(
  object: PDFStream,
  outer: PDFDict | undefined,
  known: Map<PDFObject, string>,
  depth: number,
): string {
  const before = known.get(object);
  if (before !== undefined) return before;
  if (depth === 0) return "";
  const { dict } = object;
  const isForm = dict.lookup(PDFName.of("Subtype")) === PDFName.of("Form");
  const mask = dict.lookup(PDFName.of("SMask"));
  const found = isForm
    ? digest(
        drawing(
          contentOf(object),
          dict.lookupMaybe(PDFName.of("Resources"), PDFDict) ?? outer,
          known,
          depth - 1,
        ),
      )
    : digest(object.getContents(), mask instanceof PDFStream ? mask.getContents() : "");
  known.set(object, found);
  return found;
}

function contentOf(contents: PDFObject | undefined): Buffer {
  if (contents instanceof PDFRawStream) return plain(contents);
  if (contents instanceof PDFStream) return Buffer.from(contents.getContents());
  if (!(contents instanceof PDFArray)) return Buffer.alloc(0);
  const parts = contents.asArray().map((_, index) => contents.lookup(index));
  return Buffer.concat(
    parts.flatMap((part) => (part instanceof PDFArray ? [] : [contentOf(part), Buffer.from("\n")])),
  );
}

/** Unpacked where it is packed in the common way: another tool packs the same drawing into other bytes. */
function plain(stream: PDFRawStream): Buffer {
  const bytes = Buffer.from(stream.getContents());
  if (stream.dict.lookup(PDFName.of("Filter")) !== PDFName.of("FlateDecode")) return bytes;
  try {
    return inflateSync(bytes, { maxOutputLength: mostContentBytes });
  } catch {
    return bytes;
  }
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 32);
}
