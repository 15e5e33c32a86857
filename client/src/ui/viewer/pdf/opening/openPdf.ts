import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument, PDFDataRangeTransport, type PDFDocumentLoadingTask } from "pdfjs-dist";
import { PdfTexts } from "../PdfTexts";
import { type PageGeometry, pageGeometryOf } from "../pageGeometry";
import { FileUnreadable, type Unreadable } from "./FileUnreadable";
import { pdfOptions } from "./pdfjs";
import { RangeReader, unit } from "./RangeReader";

/** A document that can be shown. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy;
  readonly texts: PdfTexts;
  /** The first page's geometry: what the others are taken to have until they are seen. */
  readonly first: PageGeometry;
}

export type Opening =
  | { readonly phase: "OPENING"; readonly loaded: number; readonly total: number }
  | { readonly phase: "LOCKED"; readonly wrong: boolean; readonly unlock: (password: string) => void }
  | { readonly phase: "FAILED"; readonly why: Unreadable | "BROKEN"; readonly detail: string }
  | { readonly phase: "OPEN"; readonly pdf: OpenPdf };

interface Listener {
  readonly onPhase: (opening: Opening) => void;
  readonly onInterrupted: (interrupted: boolean) => void;
}

/** Opens a PDF by its address and tells how far it is. `close` ends its worker and its requests. */
export function openPdf(
  url: string,
  pageStarts: () => readonly number[] | undefined,
  { onPhase, onInterrupted }: Listener,
) {
  let closed = false;
  let task: PDFDocumentLoadingTask | null = null;
  const tell = (opening: Opening) => {
    if (!closed) onPhase(opening);
  };
  const reader = new RangeReader(url, (interrupted) => {
    if (!closed) onInterrupted(interrupted);
  });

  async function open(): Promise<void> {
    tell({ phase: "OPENING", loaded: 0, total: 0 });
    const beginning = await reader.begin((loaded, total) => tell({ phase: "OPENING", loaded, total }));
    if (closed) return;
    const bytes =
      beginning.kind === "WHOLE"
        ? { data: beginning.bytes }
        : { range: new Ranges(reader, beginning.length, beginning.bytes, fail), length: beginning.length };
    task = getDocument({ ...pdfOptions, ...bytes, rangeChunkSize: unit });
    task.onPassword = (unlock: (password: string) => void, reason: number) =>
      tell({ phase: "LOCKED", wrong: reason === wrongPassword, unlock });
    const document = await task.promise;
    const first = pageGeometryOf(await document.getPage(1));
    tell({ phase: "OPEN", pdf: { document, first, texts: new PdfTexts(document, pageStarts) } });
  }
  function fail(error: unknown): void {
    const why = error instanceof FileUnreadable ? error.why : "BROKEN";
    tell({ phase: "FAILED", why, detail: error instanceof Error ? error.message : String(error) });
  }

  open().catch(fail);
  return {
    retry: () => reader.retrying.now(),
    close() {
      closed = true;
      reader.stop();
      void task?.destroy();
    },
  };
}

/** `PasswordResponses.INCORRECT_PASSWORD` of pdf.js. */
const wrongPassword = 2;

/** Hands pdf.js the pieces that it asks for. */
class Ranges extends PDFDataRangeTransport {
  constructor(
    private readonly reader: RangeReader,
    length: number,
    bytes: Uint8Array,
    private readonly fail: (error: unknown) => void,
  ) {
    super(length, bytes);
  }

  override requestDataRange(from: number, to: number): void {
    this.reader.read(from, to).then((bytes) => this.onDataRange(from, bytes), this.fail);
  }

  override abort(): void {
    this.reader.stop();
  }
}
