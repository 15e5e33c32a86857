import type { Dice } from "../paper/Dice.js";
import type { Paper } from "../paper/paper.js";
import type { Writer } from "../paper/Writer.js";

/** One way in which a paper becomes its next version. */
export type Edit = (paper: Paper, dice: Dice, writer: Writer) => Paper;
