import type { PreviewDraft } from "@sidang/shared";
import mammoth from "mammoth";
import { documentLimits } from "../limits.js";
import type { ReadingNote } from "../reading.js";
import { type Refused, refuse } from "../refusal.js";
import { openParts } from "./openParts.js";
import { packParts } from "./packParts.js";
import { blocksOf, type WordElement } from "./wordBlocks.js";

/** A word file as headings, paragraphs, list items and tables, without its layout. */
export async function readWord(
  path: string,
): Promise<{ readonly drafts: readonly PreviewDraft[]; readonly notes: readonly ReadingNote[] } | Refused> {
  const parts = await openParts(path);
  if ("refused" in parts) return parts;
  if (!parts.has("word/document.xml")) return refuse("DAMAGED", { detail: "no word/document.xml" });
  let read: WordElement | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: packParts(parts) },
      {
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        // What mammoth has understood, before it is made into HTML: that is not wanted, so nothing is left to be made.
        transformDocument: (element: WordElement) => {
          read = element;
          return { ...element, children: [] };
        },
      },
    );
  } catch (error) {
    return refuse("DAMAGED", { detail: String(error).slice(0, 200) });
  }
  if (read === null) return refuse("DAMAGED", { detail: "no document inside" });
  const { drafts, pictures } = blocksOf(read);
  const shown = bounded(drafts);
  const notes: ReadingNote[] = [];
  if (shown.length < drafts.length)
    notes.push({ kind: "BLOCKS_LEFT_OUT", shown: shown.length, of: drafts.length });
  if (pictures > 0) notes.push({ kind: "PICTURES_LEFT_OUT", count: pictures });
  return { drafts: shown, notes };
}

/** The first blocks that a screen and an index can bear. */
function bounded(drafts: readonly PreviewDraft[]): readonly PreviewDraft[] {
  const { blocks, cells, characters } = documentLimits.preview;
  let leftCells: number = cells;
  let leftCharacters: number = characters;
  const end = drafts.slice(0, blocks).findIndex((draft) => {
    if (draft.kind === "table") {
      leftCells -= draft.rows.reduce((sum, row) => sum + row.length, 0);
      leftCharacters -= draft.rows.flat().reduce((sum, { text }) => sum + text.length, 0);
    } else leftCharacters -= draft.text.length;
    return leftCells < 0 || leftCharacters < 0;
  });
  return drafts.slice(0, end === -1 ? blocks : end);
}
