import { wholeText } from "@sidang/shared";
import { afterAll, describe, expect, it } from "vitest";
import { DocumentReader } from "./DocumentReader.js";
import { unpackText } from "./packText.js";
import { documentFolder } from "./testing/documentFolder.fixture.js";
import { found } from "./testing/found.fixture.js";
import { makeManyPages } from "./testing/makeRawPdf.fixture.js";

const pdf = "application/pdf";
const folder = documentFolder();
const reader = new DocumentReader();
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

describe("DocumentReader", () => {
  it("[DC2] reads a document's text, page by page, and packs it for storing", async () => {
    const path = folder.keep(makeManyPages(3));
    const reading = found(await reader.readText({ path, mediaType: pdf }));
    expect(reading).toMatchObject({ pages: 3, preview: null, notes: [] });
    expect(wholeText(unpackText(reading.packed))).toBe("Halaman 1\fHalaman 2\fHalaman 3");
    expect(reading).toMatchObject({ textLength: 29, pageStarts: [0, 10, 20], words: ["halaman"] });
  });

  it("[DC10] ends a job that takes too long, and does the next one", async () => {
    const hasty = new DocumentReader({ time: 250 });
    try {
      const long = folder.keep(makeManyPages(2_000));
      const short = folder.keep("notulen");
      const answers = [
        hasty.readText({ path: long, mediaType: pdf }),
        hasty.readText({ path: short, mediaType: "text/plain" }),
      ];
      expect(await answers[0]).toEqual({ refused: { reason: "TOO_SLOW", bound: 250 } });
      expect(wholeText(unpackText(found(await (answers[1] as (typeof answers)[0])).packed))).toBe("notulen");
    } finally {
      await hasty.close();
    }
  });

  it("[DC11] does what waits in order, and refuses what no longer fits", async () => {
    const small = new DocumentReader({ waiting: 1 });
    try {
      const path = folder.keep("satu");
      const done: string[] = [];
      const ask = (name: string) =>
        small.readText({ path, mediaType: "text/plain" }).then((answer) => {
          done.push(name);
          return answer;
        });
      const answers = await Promise.all([ask("first"), ask("second"), ask("third")]);
      expect(answers[2]).toEqual({ refused: { reason: "BUSY", bound: 1 } });
      expect(done).toEqual(["third", "first", "second"]);
    } finally {
      await small.close();
    }
  });

  it("[DC11] a job is cancelled while it waits and while it is done; the others do not notice", async () => {
    const long = folder.keep(makeManyPages(2_000));
    const path = folder.keep("dua");
    const running = new AbortController();
    const waiting = new AbortController();
    const answers = [
      reader.readText(
        { path: long, mediaType: pdf },
        { signal: running.signal, onProgress: () => running.abort() },
      ),
      reader.readText({ path, mediaType: "text/plain" }, { signal: waiting.signal }),
      reader.readText({ path, mediaType: "text/plain" }),
    ];
    waiting.abort();
    expect(await answers[1]).toEqual({ refused: { reason: "CANCELLED" } });
    expect(await answers[0]).toEqual({ refused: { reason: "CANCELLED" } });
    expect(wholeText(unpackText(found(await (answers[2] as (typeof answers)[0])).packed))).toBe("dua");
    expect(await reader.readText({ path, mediaType: "text/plain" }, { signal: AbortSignal.abort() })).toEqual(
      {
        refused: { reason: "CANCELLED" },
      },
    );
  });

  it("[DC11] closing ends within a second what is done and what waits", async () => {
    const closing = new DocumentReader();
    const path = folder.keep(makeManyPages(2_000));
    let begun = () => undefined as undefined;
    const hasBegun = new Promise<void>((resolve) => {
      begun = () => resolve() as undefined;
    });
    const answers = [
      closing.readText({ path, mediaType: pdf }, { onProgress: () => begun() }),
      closing.readText({ path, mediaType: pdf }),
    ];
    await hasBegun;
    const from = performance.now();
    await closing.close();
    expect(await Promise.all(answers)).toEqual([
      { refused: { reason: "CLOSED" } },
      { refused: { reason: "CLOSED" } },
    ]);
    expect(performance.now() - from).toBeLessThan(1_000);
    expect(await closing.readText({ path, mediaType: pdf })).toEqual({ refused: { reason: "CLOSED" } });
  });

  it("[DC11] tells how far it is", async () => {
    const told: [number, number][] = [];
    const path = folder.keep(makeManyPages(40));
    await reader.readText(
      { path, mediaType: pdf },
      { onProgress: (done, total) => told.push([done, total]) },
    );
    expect(told.at(-1)).toEqual([40, 40]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
  });

  it("throws where there is no file: that is a bug of whoever asks", async () => {
    await expect(reader.readText({ path: folder.path("none"), mediaType: pdf })).rejects.toThrow(/ENOENT/);
  });
});
