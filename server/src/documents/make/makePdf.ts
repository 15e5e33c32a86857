import { assertNever } from "@sidang/shared";
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";
import { encodable } from "./encodable.js";
import type { PdfBlock, PdfContent } from "./pdfContent.js";
import { wrapLines } from "./wrapLines.js";

const paper = { width: 595.28, height: 841.89 };
const margin = { side: 71, top: 71, bottom: 71 };
const sizes = { title: 15, heading: 12, text: 11, small: 9 } as const;
const leading = 1.4;
const columnGap = 24;

interface Pen {
  readonly document: PDFDocument;
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  page: PDFPage;
  /** Where the next line's top is. */
  y: number;
}

/**
 * A PDF with selectable text in the fonts that every reader has, in some 20 ms: for the demonstration's evidence and for
 * tests. Letters outside Windows-1252 become question marks.
 */
export async function makePdf(content: PdfContent): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(content.title);
  document.setAuthor(content.author);
  // The same content gives the same bytes.
  document.setCreationDate(new Date(0));
  document.setModificationDate(new Date(0));
  const pen: Pen = {
    document,
    regular: await document.embedFont(StandardFonts.TimesRoman),
    bold: await document.embedFont(StandardFonts.TimesRomanBold),
    page: document.addPage([paper.width, paper.height]),
    y: paper.height - margin.top,
  };
  drawLetterhead(pen, content.letterhead ?? []);
  for (const block of content.blocks) drawBlock(pen, block);
  drawFooters(pen, content.footer ?? "");
  return await document.save();
}

const inner = paper.width - 2 * margin.side;

function drawBlock(pen: Pen, block: PdfBlock): void {
  switch (block.kind) {
    case "title":
      drawLines(pen, wrapLines(block.text, pen.bold, sizes.title, inner), {
        font: pen.bold,
        size: sizes.title,
        isCentred: true,
      });
      pen.y -= 8;
      return;
    case "heading":
      pen.y -= 6;
      makeRoom(pen, 3 * sizes.heading * leading);
      drawLines(pen, wrapLines(block.text, pen.bold, sizes.heading, inner), {
        font: pen.bold,
        size: sizes.heading,
      });
      return;
    case "paragraph":
      drawLines(pen, wrapLines(block.text, pen.regular, sizes.text, inner));
      pen.y -= 6;
      return;
    case "list":
      block.items.forEach((item, index) => {
        const lines = wrapLines(item, pen.regular, sizes.text, inner - 20);
        makeRoom(pen, sizes.text * leading);
        put(pen, `${index + 1}.`, {
          x: margin.side,
          y: pen.y - sizes.text,
          font: pen.regular,
          size: sizes.text,
        });
        drawLines(pen, lines, { left: margin.side + 20 });
      });
      pen.y -= 6;
      return;
    case "table":
      drawTable(pen, block);
      return;
    case "columns":
      drawColumns(pen, block.texts);
      return;
    case "signature":
      makeRoom(pen, (block.lines.length + 3) * sizes.text * leading);
      block.lines.forEach((line, index) => {
        if (index === 2) pen.y -= 3 * sizes.text * leading;
        drawLines(pen, [line], { left: margin.side + inner * 0.55 });
      });
      return;
    case "pageBreak":
      turnPage(pen);
      return;
    default:
      assertNever(block);
  }
}

interface LineStyle {
  readonly font?: PDFFont;
  readonly size?: number;
  readonly left?: number;
  readonly isCentred?: boolean;
}

function drawLines(pen: Pen, lines: readonly string[], style: LineStyle = {}): void {
  const { font = pen.regular, size = sizes.text, left = margin.side, isCentred = false } = style;
  for (const line of lines) {
    makeRoom(pen, size * leading);
    const x = isCentred ? (paper.width - font.widthOfTextAtSize(line, size)) / 2 : left;
    put(pen, line, { x, y: pen.y - size, font, size });
    pen.y -= size * leading;
  }
}

function drawColumns(pen: Pen, texts: readonly [string, string]): void {
  const width = (inner - columnGap) / 2;
  const columns = texts.map((text) => wrapLines(text, pen.regular, sizes.text, width));
  makeRoom(pen, Math.max(...columns.map(({ length }) => length)) * sizes.text * leading);
  const top = pen.y;
  const ends = columns.map((lines, index) => {
    pen.y = top;
    drawLines(pen, lines, { left: margin.side + index * (width + columnGap) });
    return pen.y;
  });
  pen.y = Math.min(...ends) - 6;
}

function drawTable(pen: Pen, table: Extract<PdfBlock, { kind: "table" }>): void {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const widths = table.widths.map((width) => (width / whole) * inner);
  [table.header, ...table.rows].forEach((row, index) => {
    const font = index === 0 ? pen.bold : pen.regular;
    const cells = row.map((cell, column) =>
      wrapLines(cell, font, sizes.small, (widths[column] ?? inner) - 8),
    );
    const height = Math.max(...cells.map(({ length }) => length)) * sizes.small * leading + 6;
    makeRoom(pen, height);
    let x = margin.side;
    cells.forEach((lines, column) => {
      const width = widths[column] ?? 0;
      pen.page.drawRectangle({
        x,
        y: pen.y - height,
        width,
        height,
        borderColor: rgb(0.4, 0.4, 0.4),
        borderWidth: 0.5,
      });
      lines.forEach((line, nth) => {
        put(pen, line, {
          x: x + 4,
          y: pen.y - 3 - sizes.small - nth * sizes.small * leading,
          font,
          size: sizes.small,
        });
      });
      x += width;
    });
    pen.y -= height;
  });
  pen.y -= 10;
}

function drawLetterhead(pen: Pen, lines: readonly string[]): void {
  if (lines.length === 0) return;
  lines.forEach((line, index) => {
    const style =
      index === lines.length - 1
        ? { font: pen.regular, size: sizes.small }
        : { font: pen.bold, size: sizes.heading };
    drawLines(pen, wrapLines(line, style.font, style.size, inner), { ...style, isCentred: true });
  });
  const y = pen.y - 4;
  pen.page.drawLine({
    start: { x: margin.side, y },
    end: { x: paper.width - margin.side, y },
    thickness: 1.5,
  });
  pen.y -= 22;
}

function drawFooters(pen: Pen, footer: string): void {
  const pages = pen.document.getPages();
  pages.forEach((page, index) => {
    const text = `${footer === "" ? "" : `${footer} - `}Halaman ${index + 1} dari ${pages.length}`;
    page.drawText(encodable(text, pen.regular), {
      x: margin.side,
      y: 40,
      size: sizes.small,
      font: pen.regular,
    });
  });
}

function makeRoom(pen: Pen, height: number): void {
  if (pen.y - height < margin.bottom) turnPage(pen);
}

function turnPage(pen: Pen): void {
  pen.page = pen.document.addPage([paper.width, paper.height]);
  pen.y = paper.height - margin.top;
}

function put(pen: Pen, text: string, place: { x: number; y: number; font: PDFFont; size: number }): void {
  pen.page.drawText(text, place);
}
