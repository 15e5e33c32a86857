import { type Anchor, anchorTo } from "@sidang/shared";
import { edits } from "../edits/edits.js";
import { Dice } from "../paper/Dice.js";
import { type Printed, typeset } from "../paper/Typesetter.js";
import { type Genre, Writer } from "../paper/Writer.js";
import { type Label, labelOf, Twins } from "./labelOf.js";

/** An anchor of an old version, with what is true of it in the new one. */
export interface Case {
  readonly anchor: Extract<Anchor, { kind: "TEXT" }>;
  readonly label: Label;
  readonly words: number;
  /** Whether the quote goes over the end of a page. */
  readonly overPages: boolean;
}

/** A document in two versions, with anchors on the old one. */
export interface Pair {
  readonly edit: string;
  readonly before: Printed;
  readonly after: Printed;
  readonly cases: readonly Case[];
}

/** Makes the set of a genre: so many documents, each edited in every way, each with so many anchors. */
export function* labelledSet(
  genre: Genre,
  seed: number,
  documents: number,
  anchors: number,
): Generator<Pair> {
  const dice = new Dice(seed);
  for (let document = 0; document < documents; document++) {
    const writer = new Writer(genre, dice);
    const paper = writer.paper(dice.whole(4, 9));
    const before = typeset(paper);
    const twins = new Twins(before);
    for (const [edit, change] of Object.entries(edits)) {
      const after = typeset(change(paper, dice, writer));
      const left = new Set(after.tokens.map(({ id }) => id));
      const gone = [...before.tokens.keys()].filter((at) => !left.has(before.tokens[at]?.id ?? 0));
      const cases = Array.from({ length: anchors }, (_, index): Case => {
        const length = lengthOf(dice, index);
        // Every fourth anchor begins where something was left out, if something was.
        const wanted =
          index % 4 === 3 && gone.length > 0 ? dice.oneOf(gone) : dice.whole(0, before.tokens.length - 1);
        const from = Math.max(0, Math.min(wanted, before.tokens.length - length));
        const to = Math.min(before.tokens.length, from + length);
        const position = { start: before.spans[from]?.start ?? 0, end: before.spans[to - 1]?.end ?? 0 };
        const anchor = anchorTo(before.document, position, before.whole);
        return {
          anchor,
          label: labelOf(before, after, from, to, twins),
          words: to - from,
          overPages: anchor.quote.exact.includes("\f"),
        };
      });
      yield { edit, before, after, cases };
    }
  }
}

/** In words: one in six short, most a clause or a sentence, some a paragraph or more. */
function lengthOf(dice: Dice, index: number): number {
  switch (index % 6) {
    case 0:
      return dice.whole(1, 3);
    case 1:
    case 2:
      return dice.whole(4, 8);
    case 3:
    case 4:
      return dice.whole(8, 22);
    default:
      return dice.whole(20, 80);
  }
}
