import type { TextPosition } from "@sidang/shared";

/** A text as it is compared: without case and accents, any run of blanks as one. `at[i]`: where character i stood. */
interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/** Every place where `query` stands in a text, without regard to case, accents, or where lines end. */
export function findIn(text: string, query: string): readonly TextPosition[] {
  const wanted = fold(query).text.trim();
  if (wanted === "") return [];
  const folded = fold(text);
  const found: TextPosition[] = [];
  let from = folded.text.indexOf(wanted);
  while (from !== -1) {
    const last = folded.at[from + wanted.length - 1] ?? 0;
    found.push({ start: folded.at[from] ?? 0, end: last + 1 });
    from = folded.text.indexOf(wanted, from + wanted.length);
  }
  return found;
}

function fold(text: string): Folded {
  const at: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? "";
    const plain = /\s/.test(character)
      ? " "
      : character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    if (plain === " " && folded.endsWith(" ")) continue;
    folded += plain;
    for (let count = 0; count < plain.length; count++) at.push(index);
  }
  return { text: folded, at };
}
