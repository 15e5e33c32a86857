import { type PageArea, pageBreak, type Rect, type TextPosition } from "@sidang/shared";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { areasOfPassage } from "../passages/areasOfPassage";
import { measureText } from "../passages/measureText";
import { type PlacedText, placeRuns } from "../passages/placeRuns";
import { pageGeometryOf } from "./pageGeometry";

/** Pages whose text is asked for at the same time. */
const atOnce = 8;

/** The texts of a document's pages, read when they are needed and kept. */
export class PdfTexts {
  readonly #document: PDFDocumentProxy;
  readonly #starts: () => readonly number[] | undefined;
  readonly #pages = new Map<number, Promise<PlacedText>>();

  /** `starts`: where each page begins in the whole text, if somebody knows it already. */
  constructor(document: PDFDocumentProxy, starts: () => readonly number[] | undefined) {
    this.#document = document;
    this.#starts = starts;
  }

  get count(): number {
    return this.#document.numPages;
  }

  page(number: number): Promise<PlacedText> {
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
    const { view } = pageGeometryOf(await this.#document.getPage(page));
    return areasOfPassage(runs, start, end, measureText).flatMap((rect) => {
      const seen = within(rect, view);
      return seen === null ? [] : [{ page, rect: seen }];
    });
  }

  async #read(number: number): Promise<PlacedText> {
    const page = await this.#document.getPage(number);
    // With pdf.js' own settings, as on the server: others join the pieces otherwise, and positions would not mean the same.
    const content = await page.getTextContent();
    return placeRuns(
      content.items.filter((item) => "str" in item),
      content.styles,
    );
  }
}

/** What of a rectangle is on the page; null for words that were put beside it. */
function within(rect: Rect, view: Rect): Rect | null {
  const seen = {
    x0: Math.max(rect.x0, view.x0),
    y0: Math.max(rect.y0, view.y0),
    x1: Math.min(rect.x1, view.x1),
    y1: Math.min(rect.y1, view.y1),
  };
  return seen.x0 < seen.x1 && seen.y0 < seen.y1 ? seen : null;
}
