import type { PDFFont } from "pdf-lib";

const known = new WeakMap<PDFFont, ReadonlySet<number>>();

/** The text with question marks for what the font has no letter for: standard fonts know Windows-1252 and throw at the rest. */
export function encodable(text: string, font: PDFFont): string {
  let letters = known.get(font);
  if (letters === undefined) {
    letters = new Set(font.getCharacterSet());
    known.set(font, letters);
  }
  const has = letters;
  return [...text]
    .map((letter) => (letter === "\n" || has.has(letter.codePointAt(0) ?? 0) ? letter : "?"))
    .join("");
}
