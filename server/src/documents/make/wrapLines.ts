import type { PDFFont } from "pdf-lib";
import { encodable } from "./encodable.js";

/** A text in lines no wider than `width` points; a word that is wider stands alone in its line. */
export function wrapLines(text: string, font: PDFFont, size: number, width: number): readonly string[] {
  return encodable(text, font)
    .split("\n")
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = "";
      for (const word of paragraph.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && font.widthOfTextAtSize(longer, size) > width) {
          lines.push(line);
          line = word;
        } else line = longer;
      }
      return [...lines, line];
    });
}
