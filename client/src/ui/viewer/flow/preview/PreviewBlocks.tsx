import { assertNever, type PreviewBlock, type PreviewCell } from "@sidang/shared";
import type { CSSProperties } from "react";
import { Run } from "../Run";
import classes from "./PreviewBlocks.module.css";

/** Blocks of a preview as elements: text only, whatever the file held. */
export function PreviewBlocks({ blocks }: { readonly blocks: readonly PreviewBlock[] }) {
  return blocks.map((block) => <Block key={keyOf(block)} block={block} />);
}

function keyOf(block: PreviewBlock): number {
  return block.kind === "table" ? (block.rows[0]?.[0]?.start ?? -1) : block.start;
}

function Block({ block }: { readonly block: PreviewBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        // biome-ignore lint/a11y/useSemanticElements: the page around has h1 to h3 of its own
        <div
          role="heading"
          aria-level={Math.min(6, block.level + 2)}
          className={classes.heading}
          data-level={block.level}
        >
          <Run text={block.text} start={block.start} />
        </div>
      );
    case "paragraph":
      return (
        <p className={classes.paragraph}>
          <Run text={block.text} start={block.start} />
        </p>
      );
    case "listItem":
      return (
        <div className={classes.item} style={{ "--level": block.level } as CSSProperties}>
          <Run text={block.text} start={block.start} />
        </div>
      );
    case "table":
      return (
        <div className={classes.table}>
          <table>
            {block.caption !== null && (
              <caption>
                <Run text={block.caption.text} start={block.caption.start} />
              </caption>
            )}
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={row[0]?.start ?? index}>
                  {row.map((cell) => (
                    <Cell key={cell.start} cell={cell} isHeader={index < block.headerRows} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default:
      return assertNever(block, "block");
  }
}

function Cell({ cell, isHeader }: { readonly cell: PreviewCell; readonly isHeader: boolean }) {
  const spans = { colSpan: cell.columns, rowSpan: cell.rows };
  const run = <Run text={cell.text} start={cell.start} />;
  return isHeader ? <th {...spans}>{run}</th> : <td {...spans}>{run}</td>;
}
