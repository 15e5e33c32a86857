import { truncateSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { documentLimits } from "../limits.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { readPlain } from "./readPlain.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const read = async (bytes: Uint8Array | string) => found(await readPlain(folder.keep(bytes)));

describe("[DC4] a plain text", () => {
  it("is one page; line ends are line feeds, page breaks and NUL are blanks", async () => {
    const { page, notes } = await read("satu\r\ndua\rtiga\f\0empat");
    expect(page).toEqual({
      text: "satu\ndua\ntiga  empat",
      items: [],
      width: 0,
      height: 0,
      rotation: 0,
      fingerprint: null,
    });
    expect(notes).toEqual([]);
  });

  it("is read as UTF-8, as UTF-16 where it says so, and as Windows-1252 where it is neither", async () => {
    expect((await read("\ufeffé")).page.text).toBe("é");
    expect((await read(Buffer.from("\ufeffé", "utf16le"))).page.text).toBe("é");
    const { page, notes } = await read(Buffer.from([0x52, 0xe9, 0x80]));
    expect(page.text).toBe("Ré€");
    expect(notes).toEqual([{ kind: "DECODED_AS", encoding: "windows-1252" }]);
  });

  it("[DC7] of 200 MB is read up to its bound, without taking the rest into memory", async () => {
    const path = folder.path("large");
    // A letter of two bytes lies across the bound.
    writeFileSync(path, `${"a".repeat(documentLimits.plainBytes - 1)}é`);
    truncateSync(path, 200 * 1024 * 1024);
    const before = process.memoryUsage().rss;
    const { page, notes } = found(await readPlain(path));
    expect(page.text).toBe("a".repeat(documentLimits.plainBytes - 1));
    expect(notes).toEqual([
      { kind: "TEXT_CUT", readBytes: documentLimits.plainBytes, ofBytes: 200 * 1024 * 1024 },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });

  it("[DC8] without a byte is refused", async () => {
    expect(await readPlain(folder.keep(""))).toEqual({ refused: { reason: "EMPTY" } });
  });
});
