import type * as Making from "../../../../server/src/documents/make/makePdf.js";
import type { PdfBlock } from "../../../../server/src/documents/make/pdfContent.js";
import { type Block, type Paper, type Token, tokensOf } from "../../anchors/paper/paper.js";
import { builtModule } from "../../sidang/builtModule.js";

/** A paper as a PDF with text, tables in it. */
export async function longPdf(title: string, { sections, tableHeads }: Paper): Promise<Uint8Array> {
  const { makePdf } = await builtModule<typeof Making>("documents/make/makePdf");
  const blocks = sections.flatMap((section) => section.blocks.reduce<PdfBlock[]>(withBlock(tableHeads), []));
  return makePdf({ title, author: "Unit", footer: title, blocks });
}

const said = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(" ");

/** Rows that follow one another are one table. */
function withBlock(heads: Paper["tableHeads"]) {
  return (blocks: PdfBlock[], block: Block): PdfBlock[] => {
    if (block.kind !== "ROW") {
      const kind = block.kind === "HEADING" ? "heading" : "paragraph";
      return [...blocks, { kind, text: said(tokensOf(block)) }];
    }
    const row = block.cells.map(said);
    const header = heads[block.table] ?? row.map(() => "");
    const last = blocks.at(-1);
    if (last?.kind === "table" && last.header === header)
      return [...blocks.slice(0, -1), { ...last, rows: [...last.rows, row] }];
    return [...blocks, { kind: "table", widths: row.map(() => 1), header, rows: [row] }];
  };
}
