import { layPreview, type PreviewDraft } from "@sidang/shared";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byChunk, chunkAt, chunksOf } from "./chunks";
import { chunksOfPreview } from "./preview/chunksOfPreview";
import { stringsOf, textOfPreview } from "./preview/textOfPreview";
import { readText } from "./readText";

describe("chunks of a text", () => {
  it("are the text, cut at the ends of its lines", () => {
    const line = `${"kata ".repeat(30)}\n`;
    const text = line.repeat(900) + "x".repeat(150_000);
    const chunks = chunksOf(text);
    expect(chunks.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    expect(chunks.length).toBeGreaterThan(20);
    expect(Math.max(...chunks.map(({ start, end }) => end - start))).toBeLessThanOrEqual(60_000);
    expect(text.slice(0, chunks[0]?.end).endsWith("\n")).toBe(true);
  });

  it("know what lies in them, also over their ends", () => {
    const chunks = [
      { start: 0, end: 10 },
      { start: 10, end: 20 },
      { start: 20, end: 30 },
    ];
    expect([0, 9, 10, 29, 99].map((position) => chunkAt(chunks, position))).toEqual([0, 0, 1, 2, 2]);
    const found = byChunk(chunks, ["a", "b"], (id) => (id === "a" ? { start: 8, end: 12 } : null));
    expect([...found]).toEqual([
      [0, ["a"]],
      [1, ["a"]],
    ]);
  });
});

describe("a preview", () => {
  const text = fc.string({ maxLength: 12 });
  const row = fc.array(fc.record({ text }), { minLength: 1, maxLength: 4 });
  const draft: fc.Arbitrary<PreviewDraft> = fc.oneof(
    fc.record({ kind: fc.constant("heading" as const), level: fc.constant(1), text }),
    fc.record({ kind: fc.constant("paragraph" as const), text }),
    fc.record({
      kind: fc.constant("table" as const),
      caption: fc.option(text),
      headerRows: fc.constant(1),
      rows: fc.array(row, { minLength: 1, maxLength: 200 }),
    }),
  );

  it("gives back the text that its strings were laid into", () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 6 }), (drafts) => {
        const laid = layPreview(drafts);
        expect(textOfPreview(laid.preview)).toBe(laid.text);
      }),
    );
  });

  it("is cut into chunks that hold all its strings, in order", () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 6 }), (drafts) => {
        const { preview } = layPreview(drafts);
        const chunks = chunksOfPreview(preview);
        expect(chunks.flatMap(({ blocks }) => blocks.flatMap(stringsOf))).toEqual(
          preview.blocks.flatMap(stringsOf),
        );
      }),
    );
  });
});

describe("a plain file", () => {
  const read = (bytes: Uint8Array<ArrayBuffer>) => readText(new Response(bytes));

  it("is read as the server reads it", async () => {
    expect(await read(new TextEncoder().encode("\ufeffsatu\r\ndua\rtiga\f\0."))).toBe("satu\ndua\ntiga  .");
    // What else windows-1252 has, Node 20 does not know: the browser's test does.
    expect(await read(new Uint8Array([0x20, 0xe9]))).toBe(" é");
    expect(await read(new Uint8Array([0xff, 0xfe, 0x41, 0x00]))).toBe("A");
  });
});
