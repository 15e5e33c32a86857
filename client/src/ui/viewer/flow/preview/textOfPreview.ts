import type { Preview, PreviewBlock, PreviewString } from "@sidang/shared";

/** A block's strings, in the order in which they stand in the text. */
export function stringsOf(block: PreviewBlock): readonly PreviewString[] {
  if (block.kind !== "table") return [block];
  return [...(block.caption === null ? [] : [block.caption]), ...block.rows.flat()];
}

/**
 * The text that anchors count in, from the strings and where they start. Between two cells of a row stands a tab,
 * between everything else a line feed (`layPreview`).
 */
export function textOfPreview({ blocks }: Preview): string {
  let text = "";
  const add = ({ text: piece, start }: PreviewString, gap: string) => {
    text = text.padEnd(start, gap) + piece;
  };
  for (const block of blocks) {
    if (block.kind !== "table") {
      add(block, "\n");
      continue;
    }
    if (block.caption !== null) add(block.caption, "\n");
    for (const row of block.rows)
      for (const [column, cell] of row.entries()) add(cell, column === 0 ? "\n" : "\t");
  }
  return text;
}
