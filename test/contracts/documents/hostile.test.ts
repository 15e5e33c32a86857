import { wholeText } from "@sidang/shared";
import { afterAll, describe, expect, it } from "vitest";
import { DocumentReader } from "../../../server/src/documents/DocumentReader.js";
import { documentLimits } from "../../../server/src/documents/limits.js";
import { unpackText } from "../../../server/src/documents/packText.js";
import { crashingPicture } from "../../../server/src/documents/testing/crashingPicture.fixture.js";
import { documentFolder } from "../../../server/src/documents/testing/documentFolder.fixture.js";
import { found } from "../../../server/src/documents/testing/found.fixture.js";
import { hostilePdfs } from "../../../server/src/documents/testing/hostilePdfs.fixture.js";
import { makeEncrypted } from "../../../server/src/documents/testing/makeEncrypted.fixture.js";
import { makeManyPages } from "../../../server/src/documents/testing/makeRawPdf.fixture.js";
import { makeWord } from "../../../server/src/documents/testing/makeWord.fixture.js";
import { makeZip } from "../../../server/src/documents/testing/makeZip.fixture.js";
import { peakMemory } from "../../../server/src/documents/testing/peakMemory.fixture.js";

const pdf = "application/pdf";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const folder = documentFolder();
const reader = new DocumentReader();
afterAll(async () => {
  await reader.close();
  await folder.remove();
});

const read = (bytes: Uint8Array | string, mediaType = pdf) =>
  reader.readText({ path: folder.keep(bytes), mediaType });
const render = (bytes: Uint8Array) => reader.renderPage({ path: folder.keep(bytes), page: 1, maxWidth: 600 });

/** The reader that read the bad file reads a good one. */
async function stillReads(by = reader): Promise<void> {
  const path = folder.keep(makeManyPages(1));
  expect(wholeText(unpackText(found(await by.readText({ path, mediaType: pdf })).packed))).toBe("Halaman 1");
}

describe("[DC8] what is no document", () => {
  const cases: readonly [string, () => Promise<Uint8Array | string> | Uint8Array | string, string, string][] =
    [
      ["an empty file", () => "", pdf, "EMPTY"],
      ["a shell script", () => "#!/bin/sh\nrm -rf /\n", pdf, "DAMAGED"],
      ["a page with a script", () => "<html><script>alert(1)</script></html>", pdf, "DAMAGED"],
      ["a PDF of which the head is left", () => makeManyPages(50).subarray(0, 700), pdf, "DAMAGED"],
      ["a PDF whose end is missing", () => makeManyPages(50).subarray(0, 7_000), pdf, "DAMAGED"],
      ["a PDF with a password", makeEncrypted, pdf, "ENCRYPTED"],
      ["a program", () => "MZ", "application/x-msdownload", "UNSUPPORTED"],
      ["a word file that is a PDF", () => makeManyPages(1), word, "DAMAGED"],
    ];
  for (const [name, make, mediaType, reason] of cases)
    it(`${name} is refused: ${reason}`, async () => {
      expect(await read(await make(), mediaType)).toMatchObject({ refused: { reason } });
      await stillReads();
    });
});

describe("[DC10] a PDF that means harm", () => {
  for (const name of [
    "script",
    "treeOfItself",
    "formOfItself",
    "formsOfForms",
    "hugePicture",
    "hugePage",
    "lyingCount",
  ] as const)
    it(`is read: ${name}`, async () => {
      const bytes = hostilePdfs[name]();
      const { found: reading, server, workers } = await peakMemory(reader, () => read(bytes));
      expect(unpackText(found(reading).packed).pages[0]?.text).toBe("halo");
      expect(found(reading).pages).toBeLessThan(3);
      expect(server).toBeLessThan(100);
      expect(workers).toBeLessThan(550);
    });

  for (const name of [
    "script",
    "treeOfItself",
    "formOfItself",
    "hugePicture",
    "hugePage",
    "lyingCount",
  ] as const)
    it(`is painted within bounds: ${name}`, async () => {
      const { found: picture, server, workers } = await peakMemory(reader, () => render(hostilePdfs[name]()));
      expect(found(picture).width).toBe(600);
      expect(server).toBeLessThan(100);
      expect(workers).toBeLessThan(550);
    });

  it("that never ends painting ends with its time", async () => {
    const hasty = new DocumentReader({ paintingTime: 1_500 });
    try {
      const path = folder.keep(hostilePdfs.formsOfForms());
      expect(await hasty.renderPage({ path, page: 1, maxWidth: 600 })).toEqual({
        refused: { reason: "TOO_SLOW", bound: 1_500 },
      });
      await stillReads(hasty);
    } finally {
      await hasty.close();
    }
  });

  it("that unpacks to more memory than there is for it ends with that", async () => {
    const small = new DocumentReader({ allMemory: 300 });
    try {
      await stillReads(small);
      const path = folder.keep(hostilePdfs.streamBomb());
      const {
        found: answer,
        server,
        workers,
      } = await peakMemory(small, () => small.readText({ path, mediaType: pdf }));
      expect(answer).toMatchObject({ refused: { reason: "TOO_MUCH_MEMORY", bound: 300 } });
      expect(server).toBeLessThan(100);
      expect(workers).toBeLessThan(750);
      await stillReads(small);
    } finally {
      await small.close();
    }
  });

  it("that makes more objects than there is room for ends with that, and the server does not", async () => {
    const small = new DocumentReader({ memory: 48 });
    try {
      const path = folder.keep(manyCells(400_000));
      expect(await small.readText({ path, mediaType: sheets })).toEqual({
        refused: { reason: "TOO_MUCH_MEMORY", detail: "objects", bound: 48 },
      });
      await stillReads(small);
    } finally {
      await small.close();
    }
  });
});

it("[DC10] a picture that crashes the library that paints ends its process, and no other", async () => {
  const path = folder.keep(crashingPicture());
  const [pid] = reader.pids;
  const box = { x: 0, y: 0, width: 50, height: 50 };
  expect(await reader.cropPicture({ path, box, margin: 0, maxWidth: 100 })).toMatchObject({
    refused: { reason: "DAMAGED" },
  });
  await stillReads();
  expect(reader.pids[0]).not.toBe(pid);
});

describe("[DC7] what is too much", () => {
  it("of 10,000 pages, the first 2,000 have text, in bounded time and memory", async () => {
    const bytes = makeManyPages(10_000);
    const { found: answer, server, workers } = await peakMemory(reader, () => read(bytes));
    const { packed, pages, notes } = found(answer);
    const text = unpackText(packed);
    expect(pages).toBe(10_000);
    expect(text.pages).toHaveLength(documentLimits.pages);
    expect(text.pages.at(-1)?.text).toBe("Halaman 2000");
    expect(notes).toEqual([{ kind: "PAGES_LEFT_OUT", read: 2_000, of: 10_000 }]);
    expect(server).toBeLessThan(100);
    expect(workers).toBeLessThan(650);
    await stillReads();
  }, 90_000);

  it("of a page of a million runs, the first are read", async () => {
    const bytes = hostilePdfs.manyItems();
    const { found: answer, server, workers } = await peakMemory(reader, () => read(bytes));
    const { packed, notes } = found(answer);
    const text = unpackText(packed);
    expect(notes).toEqual([{ kind: "PAGES_CUT", pages: [1] }]);
    expect(text.pages[0]?.items.length).toBeGreaterThan(10_000);
    expect(text.pages[0]?.items.length).toBeLessThanOrEqual(documentLimits.pageItems);
    expect(server).toBeLessThan(100);
    expect(workers).toBeLessThan(650);
  });

  it("of a spreadsheet of hundreds of thousands of cells, the first rows are shown", async () => {
    const {
      found: answer,
      server,
      workers,
    } = await peakMemory(reader, () => read(manyCells(400_000), sheets));
    expect(found(answer).notes).toEqual([
      { kind: "SHEET_CUT", sheet: "S", rows: [documentLimits.preview.rows, 40_000], columns: [10, 10] },
    ]);
    expect(server).toBeLessThan(100);
    expect(workers).toBeLessThan(1150);
    await stillReads();
  });
});

it("[DC9] a bomb in a word file or a spreadsheet is refused before a library sees it", async () => {
  const bomb = { name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(100 * 1024 * 1024) };
  const path = folder.keep(makeZip([bomb]));
  const calm = new DocumentReader();
  try {
    const {
      found: answer,
      server,
      workers,
    } = await peakMemory(calm, () => calm.readText({ path, mediaType: sheets }));
    expect(answer).toMatchObject({ refused: { reason: "TOO_LARGE" } });
    expect(server).toBeLessThan(50);
    expect(workers).toBeLessThan(150);
  } finally {
    await calm.close();
  }
  expect(await read(makeWord(`<!--${"a".repeat(30 * 1024 * 1024)}-->`), word)).toMatchObject({
    refused: { reason: "TOO_LARGE" },
  });
  await stillReads();
});

/** A spreadsheet of ten columns, written by hand: exceljs would take a minute. */
function manyCells(count: number): Buffer {
  const rows = Array.from(
    { length: count / 10 },
    (_, row) =>
      `<row r="${row + 1}">${Array.from({ length: 10 }, (_, column) => `<c r="${"ABCDEFGHIJ"[column]}${row + 1}"><v>${(row * 7919 + column * 104_729) % 99_991}</v></c>`).join("")}</row>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return makeZip([
    {
      name: "_rels/.rels",
      content: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
    },
  ]);
}
