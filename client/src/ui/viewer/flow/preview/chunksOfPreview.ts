import type { Preview, PreviewBlock } from "@sidang/shared";
import type { Chunk } from "../chunks";
import { stringsOf } from "./textOfPreview";

/** Blocks that are drawn together. */
export interface PreviewChunk extends Chunk {
  readonly blocks: readonly PreviewBlock[];
}

/** Strings in a chunk: about as many as fill some screens. */
const most = 240;

/** Cuts a preview into chunks; a long table at its rows, where no cell reaches over the cut. */
export function chunksOfPreview({ blocks }: Preview): readonly PreviewChunk[] {
  const groups: PreviewBlock[][] = [];
  let strings = most;
  for (const piece of blocks.flatMap(cutTable)) {
    const count = stringsOf(piece).length;
    if (strings + count > most) {
      groups.push([]);
      strings = 0;
    }
    groups.at(-1)?.push(piece);
    strings += count;
  }
  const starts = groups.map((group) => group.flatMap(stringsOf)[0]?.start ?? 0);
  return groups.map((group, index) => {
    const last = group.flatMap(stringsOf).at(-1);
    const end = last === undefined ? 0 : last.start + last.text.length;
    return { blocks: group, start: starts[index] ?? 0, end: starts[index + 1] ?? end };
  });
}

function cutTable(block: PreviewBlock): readonly PreviewBlock[] {
  if (block.kind !== "table") return [block];
  const tables: (PreviewBlock & { kind: "table" })[] = [];
  let rows: (typeof block.rows)[number][] = [];
  let cells = 0;
  let covered = 0;
  const put = () => {
    if (rows.length === 0 && tables.length > 0) return;
    const isFirst = tables.length === 0;
    tables.push({
      kind: "table",
      caption: isFirst ? block.caption : null,
      headerRows: isFirst ? block.headerRows : 0,
      rows,
    });
    [rows, cells] = [[], 0];
  };
  for (const row of block.rows) {
    if (cells >= most && covered <= 0) put();
    rows.push(row);
    cells += row.length;
    covered = Math.max(covered - 1, ...row.map((cell) => cell.rows - 1));
  }
  put();
  return tables;
}
