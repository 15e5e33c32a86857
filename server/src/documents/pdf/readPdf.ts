import type { PageText } from "@sidang/shared";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { documentLimits } from "../limits.js";
import type { ReadingNote } from "../reading.js";
import type { Refused } from "../refusal.js";
import type { Telling } from "../worker/telling.js";
import { fingerprintPages } from "./fingerprintPages.js";
import { openPdf } from "./openPdf.js";
import { type Allowance, type PageReading, readPdfPage } from "./readPdfPage.js";

/** So many pages are read before pdf.js may forget fonts and pictures that they shared. */
const pagesUntilCleanup = 50;

/** The text of a PDF, page by page, with what was left out, and a fingerprint of each page without text. */
export async function readPdf(path: string, telling: Telling) {
  const read = await readPages(path, telling);
  if ("refused" in read) return read;
  // After pdf.js has given its memory back: this reads the file a second time, by other eyes.
  const prints = read.bare.length === 0 ? new Map<number, string>() : await fingerprintPages(path, read.bare);
  return {
    pages: read.pages.map((page, index) => ({ ...page, fingerprint: prints.get(index + 1) ?? null })),
    of: read.of,
    notes: notesOf(read),
  };
}

interface PagesRead {
  readonly pages: readonly PageText[];
  /** Pages that the document has, and numbers of pages: without text, unreadable, read in part. */
  readonly of: number;
  readonly bare: readonly number[];
  readonly unreadable: readonly number[];
  readonly cut: readonly number[];
}

async function readPages(path: string, telling: Telling): Promise<PagesRead | Refused> {
  const opened = await openPdf(path);
  if ("refused" in opened) return opened;
  const { pdf, close } = opened;
  try {
    const total = Math.min(pdf.numPages, documentLimits.pages);
    const pages: PageText[] = [];
    const unreadable: number[] = [];
    const cut: number[] = [];
    let items: number = documentLimits.items;
    let characters: number = documentLimits.characters;
    for (let number = 1; number <= total; number += 1) {
      const reading = await readPage(pdf, number, { items, characters });
      if (reading === null) unreadable.push(number);
      if (reading?.cut) cut.push(number);
      const page = reading?.page ?? blankPage;
      items -= page.items.length;
      characters -= page.text.length;
      pages.push(page);
      telling.progress(number, total);
      if (number % pagesUntilCleanup === 0) await pdf.cleanup();
    }
    const bare = pages.flatMap(({ text }, index) => (text.trim() === "" ? [index + 1] : []));
    return { pages, of: pdf.numPages, bare, unreadable, cut };
  } finally {
    await close();
  }
}

/** Null for a page that cannot be read: it does not take the others' text with it. */
async function readPage(pdf: PDFDocumentProxy, number: number, left: Allowance): Promise<PageReading | null> {
  try {
    const page = await pdf.getPage(number);
    const reading = await readPdfPage(page, left);
    page.cleanup();
    return reading;
  } catch {
    return null;
  }
}

const blankPage: PageText = { text: "", items: [], width: 0, height: 0, rotation: 0, fingerprint: null };

function notesOf({ pages, of, bare, unreadable, cut }: PagesRead): readonly ReadingNote[] {
  const notes: ReadingNote[] = [];
  if (pages.length < of) notes.push({ kind: "PAGES_LEFT_OUT", read: pages.length, of });
  if (bare.length > 0) notes.push({ kind: "PAGES_WITHOUT_TEXT", pages: bare });
  if (unreadable.length > 0) notes.push({ kind: "PAGES_UNREADABLE", pages: unreadable });
  if (cut.length > 0) notes.push({ kind: "PAGES_CUT", pages: cut });
  return notes;
}
