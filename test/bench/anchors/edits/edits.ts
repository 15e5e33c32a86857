import {
  changeRows,
  deletePage,
  deleteParagraphs,
  deleteTwins,
  insertPage,
  insertParagraphs,
  moveBlocks,
  swapSections,
} from "./blockEdits.js";
import type { Edit } from "./edit.js";
import { changeRunningLines, reflowColumns, rewrap } from "./layoutEdits.js";
import { mendTypos, renumber, replaceWords } from "./wordEdits.js";

/** Every kind of edit, by the name under which it is reported. */
export const edits: Readonly<Record<string, Edit>> = {
  insertPage,
  deletePage,
  insertParagraphs,
  deleteParagraphs,
  deleteTwins,
  moveBlocks,
  swapSections,
  replace5: replaceWords(5),
  replace15: replaceWords(15),
  replace30: replaceWords(30),
  mendTypos,
  rewrap,
  changeRunningLines,
  renumber,
  changeRows,
  reflowColumns,
  // What a revision is really like: some of everything.
  revision: (paper, dice, writer) =>
    [insertParagraphs, deleteParagraphs, moveBlocks, replaceWords(8), changeRows, renumber, rewrap].reduce(
      (changed, edit) => edit(changed, dice, writer),
      paper,
    ),
  // A revision that was set again, and from which a page was taken.
  overhaul: (paper, dice, writer) =>
    [deletePage, swapSections, deleteTwins, replaceWords(15), insertPage, changeRunningLines].reduce(
      (changed, edit) => edit(changed, dice, writer),
      paper,
    ),
};
