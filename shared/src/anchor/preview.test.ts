import fc from "fast-check";
import { expect, it } from "vitest";
import { layPreview, type PreviewDraft, type PreviewString } from "./preview.js";

const anyDraft: fc.Arbitrary<PreviewDraft> = fc.oneof(
  fc.record({ kind: fc.constant("paragraph" as const), text: fc.string() }),
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.integer({ min: 1, max: 6 }),
    text: fc.string(),
  }),
  fc.record({
    kind: fc.constant("table" as const),
    caption: fc.option(fc.string()),
    headerRows: fc.constant(1),
    rows: fc.array(fc.array(fc.record({ text: fc.string() }))),
  }),
);

it("[DC1] each string of a preview stands in the document's text where it says", () => {
  fc.assert(
    fc.property(fc.array(anyDraft), (drafts) => {
      const { preview, text } = layPreview(drafts);
      const strings = preview.blocks.flatMap((block): readonly PreviewString[] =>
        block.kind === "table" ? [...(block.caption ? [block.caption] : []), ...block.rows.flat()] : [block],
      );
      for (const string of strings)
        expect(text.slice(string.start, string.start + string.text.length)).toBe(string.text);
      // In order and apart: no passage of the text belongs to two strings.
      strings.reduce((end, string) => {
        expect(string.start).toBeGreaterThanOrEqual(end);
        return string.start + string.text.length;
      }, 0);
    }),
  );
});

it("[DC1] blocks and rows are lines, cells are parted by tabs, and no page break is left inside", () => {
  const { text } = layPreview([
    { kind: "heading", level: 1, text: "Notulen" },
    {
      kind: "table",
      caption: "Hadir",
      headerRows: 1,
      rows: [[{ text: "Nama" }, { text: "Unit" }], [{ text: "Budi\f" }]],
    },
    { kind: "listItem", level: 1, ordered: false, text: "selesai" },
  ]);
  expect(text).toBe("Notulen\nHadir\nNama\tUnit\nBudi \nselesai");
});
