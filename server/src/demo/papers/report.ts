import type { PdfBlock, PdfContent } from "../../documents/index.js";
import { heading, type Office, onPaper, paragraph, signedBy, table, title } from "./paper.js";

/** A heading with what stands under it: texts, and tables given as their head and rows. */
export interface Section {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly table?: {
    readonly widths: readonly number[];
    readonly header: readonly string[];
    readonly rows: readonly (readonly (string | number)[])[];
  };
}

/** A report of any kind: sections, and who signs. */
export function report(
  office: Office,
  {
    name,
    day,
    sections,
  }: { readonly name: string; readonly day: string; readonly sections: readonly Section[] },
): PdfContent {
  return onPaper(office, name, [
    title(name.toUpperCase()),
    paragraph(`${office.unit}, ${day}`),
    ...sections.flatMap(({ heading: head, texts, table: rows }): readonly PdfBlock[] => [
      heading(head),
      ...texts.map(paragraph),
      ...(rows === undefined ? [] : [table(rows.widths, rows.header, rows.rows)]),
    ]),
    signedBy(office, day),
  ]);
}
