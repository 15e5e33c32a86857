import { layPreview } from "@sidang/shared";
import { afterAll, describe, expect, it } from "vitest";
import { documentLimits } from "../limits.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { makeWord, wordParagraph } from "../testing/makeWord.fixture.js";
import { makeZip } from "../testing/makeZip.fixture.js";
import { readWord } from "./readWord.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const read = async (body: string) => found(await readWord(folder.keep(makeWord(body))));
const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;

describe("[DC5] a word file", () => {
  it("is headings, paragraphs, list items and tables, and their text", async () => {
    const { drafts, notes } = await read(
      [
        wordParagraph("Laporan", '<w:pStyle w:val="Heading1"/>'),
        wordParagraph("Isi &lt;b&gt;tebal&lt;/b&gt;"),
        wordParagraph(""),
        wordParagraph("pertama", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
        `<w:tbl><w:tr>${cell("Nama")}${cell("Nilai")}</w:tr><w:tr>${cell("Budi")}${cell("9")}</w:tr></w:tbl>`,
      ].join(""),
    );
    expect(drafts).toEqual([
      { kind: "heading", level: 1, text: "Laporan" },
      { kind: "paragraph", text: "Isi <b>tebal</b>" },
      { kind: "listItem", level: 1, ordered: true, text: "pertama" },
      {
        kind: "table",
        caption: null,
        headerRows: 0,
        rows: [
          [
            { text: "Nama", columns: 1, rows: 1 },
            { text: "Nilai", columns: 1, rows: 1 },
          ],
          [
            { text: "Budi", columns: 1, rows: 1 },
            { text: "9", columns: 1, rows: 1 },
          ],
        ],
      },
    ]);
    expect(layPreview(drafts).text).toBe("Laporan\nIsi <b>tebal</b>\npertama\nNama\tNilai\nBudi\t9");
    expect(notes).toEqual([]);
  });

  it("[DC7] of more blocks than a screen bears is cut, and says so", async () => {
    const of = documentLimits.preview.blocks + 5;
    const lines = Array.from({ length: of }, (_, line) =>
      wordParagraph(`baris ${(line * 2_654_435_761) % 1e9}`),
    );
    const { drafts, notes } = await read(lines.join(""));
    expect(drafts).toHaveLength(documentLimits.preview.blocks);
    expect(notes).toEqual([{ kind: "BLOCKS_LEFT_OUT", shown: documentLimits.preview.blocks, of }]);
  });

  it("[DC8] that is none is refused", async () => {
    const refused = async (bytes: Buffer | string) => {
      const answer = await readWord(folder.keep(bytes));
      return "refused" in answer ? answer.refused.reason : "read";
    };
    expect(await refused("")).toBe("EMPTY");
    expect(await refused("halo")).toBe("DAMAGED");
    expect(await refused(makeZip([{ name: "lain.xml", content: "<a/>" }]))).toBe("DAMAGED");
    expect(await refused(makeWord("<w:p>"))).toBe("DAMAGED");
    expect(await refused(makeWord(wordParagraph("utuh")).subarray(0, 600))).toBe("DAMAGED");
    // What Word wraps a file with a password in.
    expect(await refused(Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"))).toBe("ENCRYPTED");
  });
});
