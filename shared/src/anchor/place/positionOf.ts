import type { TextPosition } from "../anchor.js";
import type { Comparison } from "../compare/compareDocuments.js";

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the new words [from, to) of a passage stand in the new text. What the passage held before its first and after its
 * last word (a bracket, a full stop) comes along where it is still there; a passage that began inside a word still does,
 * if the word is the same.
 */
export function positionOf(
  { before, after, matching }: Comparison,
  { start, end }: TextPosition,
  old: Range,
  place: Range,
): TextPosition {
  const oldStart = before.body.starts[old.from] as number;
  const oldEnd = before.body.ends[old.to - 1] as number;
  const newStart = after.body.starts[place.from] as number;
  const newEnd = after.body.ends[place.to - 1] as number;
  const firstSame = matching.toB[old.from] === place.from;
  const lastSame = matching.toB[old.to - 1] === place.to - 1;
  const from =
    start > oldStart
      ? newStart +
        (firstSame
          ? inside(start - oldStart, oldEndOf(before.body, old.from), newEndOf(after.body, place.from))
          : 0)
      : newStart - comeAlongBefore(before.whole.slice(start, oldStart), after.whole, newStart);
  const to =
    end < oldEnd
      ? newEnd -
        (lastSame
          ? inside(oldEnd - end, oldEndOf(before.body, old.to - 1), newEndOf(after.body, place.to - 1))
          : 0)
      : newEnd + comeAlongAfter(before.whole.slice(oldEnd, end), after.whole, newEnd);
  return from < to ? { start: from, end: to } : { start: newStart, end: newEnd };
}

type Columns = Comparison["before"]["body"];

function oldEndOf({ starts, ends }: Columns, at: number): number {
  return (ends[at] as number) - (starts[at] as number);
}
const newEndOf = oldEndOf;

/** As many letters into the new word as into the old one, if it is as long. */
function inside(letters: number, oldLength: number, newLength: number): number {
  return oldLength === newLength ? letters : 0;
}

/** How many units before `at` repeat the end of `lead`, blanks aside. */
function comeAlongBefore(lead: string, text: string, at: number): number {
  let taken = 0;
  let seen = 0;
  for (const sign of Array.from(lead).reverse()) {
    if (/\s/.test(sign)) continue;
    while (/\s/.test(text[at - seen - 1] ?? "")) seen++;
    if (text.slice(at - seen - sign.length, at - seen) !== sign) break;
    seen += sign.length;
    taken = seen;
  }
  return taken;
}

/** How many units after `at` repeat the beginning of `tail`, blanks aside. */
function comeAlongAfter(tail: string, text: string, at: number): number {
  let taken = 0;
  let seen = 0;
  for (const sign of tail) {
    if (/\s/.test(sign)) continue;
    while (/\s/.test(text[at + seen] ?? "")) seen++;
    if (!text.startsWith(sign, at + seen)) break;
    seen += sign.length;
    taken = seen;
  }
  return taken;
}
