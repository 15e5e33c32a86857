import { type Anchor, anchorTo, compareDocuments, reanchor } from "@sidang/shared";
import { edits } from "./edits/edits.js";
import { Dice } from "./paper/Dice.js";
import { evaluation } from "./paper/evaluation.js";
import type { Paper } from "./paper/paper.js";
import { typeset } from "./paper/Typesetter.js";
import { Writer } from "./paper/Writer.js";

/** Threads on the long document. */
export const threads = 500;
const leastPages = 300;

/** Milliseconds that it takes to compare two versions of a long document and to place every thread again, in turns. */
export function measureLong(times: number) {
  const dice = new Dice(300);
  const writer = new Writer(evaluation, dice);
  const before = typeset({ ...writer.paper(1), sections: sections(writer) });
  const paper: Paper = { ...writer.paper(1), sections: sections(writer) };
  const old = typeset(paper);
  const next = typeset(edits.revision?.(paper, dice, writer) ?? paper);
  const anchors = Array.from({ length: threads }, (): Anchor => {
    const from = dice.whole(0, old.tokens.length - 41);
    const to = from + dice.whole(1, 40);
    return anchorTo(
      old.document,
      { start: old.spans[from]?.start ?? 0, end: old.spans[to]?.end ?? 0 },
      old.whole,
    );
  });
  const once = (from: typeof old) => {
    const begun = performance.now();
    const comparison = compareDocuments(from.document, next.document);
    const compared = performance.now();
    for (const anchor of anchors) reanchor(comparison, anchor);
    return { compare: compared - begun, place: performance.now() - compared };
  };
  once(old);
  const revised = Array.from({ length: times }, () => once(old));
  const unrelated = Array.from({ length: times }, () => once(before));
  return { pages: old.document.pages.length, words: old.tokens.length, revised, unrelated };
}

/** As many as fill the pages, two thirds of a page each. */
function sections(writer: Writer) {
  return Array.from({ length: Math.ceil(leastPages * 1.5) }, (_, index) => writer.section(index + 1));
}
