import type { TextPosition } from "@sidang/shared";

/** A text as it is compared: without case and accents, any run of blanks as one. `at[i]`: where character i stood. */
interface Folded {
  readonly text: string;
  readonly at: Uint32Array;
}

/** Every place where `query` stands in a text, without regard to case, accents, or where lines end; at most `most`. */
export function findIn(
  text: string,
  query: string,
  most = Number.POSITIVE_INFINITY,
): readonly TextPosition[] {
  const wanted = fold(query).text.trim();
  if (wanted === "") return [];
  const folded = fold(text);
  const found: TextPosition[] = [];
  let from = folded.text.indexOf(wanted);
  while (from !== -1 && found.length < most) {
    const last = folded.at[from + wanted.length - 1] ?? 0;
    found.push({ start: folded.at[from] ?? 0, end: last + 1 });
    from = folded.text.indexOf(wanted, from + wanted.length);
  }
  return found;
}

/** The text that was folded last: whoever types looks through the same one again and again. */
let kept: { readonly source: string; readonly folded: Folded } | null = null;
/** From this length on it is worth keeping. */
const long = 10_000;

function fold(source: string): Folded {
  if (kept?.source === source) return kept.folded;
  const pieces: string[] = [];
  let at = new Uint32Array(source.length + 16);
  let length = 0;
  let wasBlank = false;
  for (let index = 0; index < source.length; index++) {
    const plain = foldOne(source, index);
    if (plain === " " && wasBlank) continue;
    wasBlank = plain === " ";
    pieces.push(plain);
    if (length + plain.length > at.length) at = grown(at);
    for (let count = 0; count < plain.length; count++) at[length++] = index;
  }
  const folded = { text: pieces.join(""), at };
  if (source.length >= long) kept = { source, folded };
  return folded;
}

function foldOne(source: string, index: number): string {
  const code = source.charCodeAt(index);
  if (code > 0x20 && code < 0x7f) {
    const isUpper = code >= 0x41 && code <= 0x5a;
    return isUpper ? String.fromCharCode(code + 0x20) : source.charAt(index);
  }
  const character = source.charAt(index);
  if (/\s/.test(character)) return " ";
  return character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** A letter can become several: a ligature two, a sign a whole word. */
function grown(at: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(at.length * 2 + 32);
  more.set(at);
  return more;
}
