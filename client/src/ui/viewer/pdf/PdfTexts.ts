import { type PageArea, pageBreak, type TextPosition } from "@sidang/shared";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { areasOfPassage } from "../passages/areasOfPassage";
import { measureText } from "../passages/measureText";
import { type PlacedText, placeRuns, type TextPiece, type TextStyle } from "../passages/placeRuns";

/** A page's text as pdf.js gives it (for the text layer), and as positions count in it. */
export interface PageTexts extends PlacedText {
  readonly pieces: readonly TextPiece[];
  readonly styles: Readonly<Record<string, TextStyle>>;
}

/** Pages whose text is asked for at the same time. */
const atOnce = 8;

/** The texts of a document's pages, read when they are needed and kept. */
export class PdfTexts {
  readonly #document: PDFDocumentProxy;
  readonly #starts: () => readonly number[] | undefined;
  readonly #pages = new Map<number, Promise<PageTexts>>();

  /** `starts`: where each page begins in the whole text, if somebody knows it already. */
  constructor(document: PDFDocumentProxy, starts: () => readonly number[] | undefined) {
    this.#document = document;
    this.#starts = starts;
  }

  get count(): number {
    return this.#document.numPages;
  }

  page(number: number): Promise<PageTexts> {
    const kept = this.#pages.get(number);
    if (kept !== undefined) return kept;
    const read = this.#read(number);
    this.#pages.set(number, read);
    read.catch(() => this.#pages.delete(number));
    return read;
  }

  /** Where a page begins in the whole text, in UTF-16 units. */
  async startOf(page: number): Promise<number> {
    const starts = this.#starts();
    const known = starts?.length === this.count ? starts[page - 1] : undefined;
    if (known !== undefined) return known;
    let start = 0;
    for (let from = 1; from < page; from += atOnce) {
      const batch = Array.from({ length: Math.min(atOnce, page - from) }, (_, index) =>
        this.page(from + index),
      );
      for (const { text } of await Promise.all(batch)) start += text.length + pageBreak.length;
    }
    return start;
  }

  /** The text of some pages, as it stands in the whole. */
  async between(from: number, to: number): Promise<string> {
    const pages = Array.from({ length: to - from + 1 }, (_, index) => this.page(from + index));
    return (await Promise.all(pages)).map(({ text }) => text).join(pageBreak);
  }

  /** Where a part of a page's text stands on it. */
  async areas(page: number, { start, end }: TextPosition): Promise<readonly PageArea[]> {
    const { runs } = await this.page(page);
    return areasOfPassage(runs, start, end, measureText).map((rect) => ({ page, rect }));
  }

  async #read(number: number): Promise<PageTexts> {
    const page = await this.#document.getPage(number);
    // With pdf.js' own settings, as on the server: others join the pieces otherwise, and positions would not mean the same.
    const content = await page.getTextContent();
    const pieces = content.items.filter((item) => "str" in item);
    return { ...placeRuns(pieces, content.styles), pieces, styles: content.styles };
  }
}
