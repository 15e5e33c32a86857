import type { TextPosition } from "../anchor.js";
import type { Words } from "../words/wordsOf.js";

/** Words [from, to) of a text. */
export interface Stretch {
  readonly text: string;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the new words of a passage stand in the new text. What the passage held before its first and after its last word (a
 * bracket, a full stop) comes along where it is still there; a passage that began or ended inside a word still does, if
 * the word is the same.
 */
export function positionOf({ start, end }: TextPosition, old: Stretch, place: Stretch): TextPosition {
  const first = { old: edges(old, old.from), now: edges(place, place.from) };
  const last = { old: edges(old, old.to - 1), now: edges(place, place.to - 1) };
  const from =
    start > first.old.start
      ? first.now.start + inside(start - first.old.start, first)
      : first.now.start -
        comeAlongBefore(old.text.slice(start, first.old.start), place.text, first.now.start);
  const to =
    end < last.old.end
      ? last.now.end - inside(last.old.end - end, last)
      : last.now.end + comeAlongAfter(old.text.slice(last.old.end, end), place.text, last.now.end);
  return from < to ? { start: from, end: to } : { start: first.now.start, end: last.now.end };
}

interface Edges extends TextPosition {
  readonly id: number;
}

function edges({ words }: Stretch, at: number): Edges {
  return {
    id: words.ids[at] as number,
    start: words.starts[at] as number,
    end: words.ends[at] as number,
  };
}

/** As many letters into the new word as into the old one, if it is the same and as long. */
function inside(letters: number, { old, now }: { readonly old: Edges; readonly now: Edges }): number {
  return old.id === now.id && old.end - old.start === now.end - now.start ? letters : 0;
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
