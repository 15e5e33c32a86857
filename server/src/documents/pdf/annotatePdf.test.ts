import { degrees, PDFDocument } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import type { PdfAnnotation } from "../annotation.js";
import { annotationsOf } from "../testing/annotationsOf.fixture.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { makeEncrypted } from "../testing/makeEncrypted.fixture.js";
import { makeManyPages } from "../testing/makeRawPdf.fixture.js";
import { makeScan } from "../testing/makeScan.fixture.js";
import { annotatePdf } from "./annotatePdf.js";

const folder = documentFolder();
afterAll(() => folder.remove());

const at = Date.UTC(2025, 2, 4, 9, 30);
const said = {
  id: "u1",
  author: "Siti Nurhaliza, TPI",
  at,
  subject: "Temuan, terbuka",
  text: "Belum sesuai “SOP” — 審査",
};
const annotate = async (bytes: Uint8Array, annotations: readonly PdfAnnotation[]) =>
  annotatePdf({ kind: "ANNOTATE_PDF", path: folder.keep(bytes), annotations });

describe("[DC15] a PDF with its threads in it", () => {
  it("has a highlight on each page of a passage, a line for each of its rectangles, with words and replies", async () => {
    const area = (page: number, y0: number) => ({ page, rect: { x0: 72, y0, x1: 300, y1: y0 + 12 } });
    const { bytes } = found(
      await annotate(makeManyPages(2), [
        {
          ...said,
          place: { kind: "PASSAGE", areas: [area(1, 100), area(1, 84), area(2, 700)] },
          replies: [{ author: "Unit", at: at + 60_000, text: "Sudah diperbaiki" }],
        },
      ]),
    );
    const [first, second] = await annotationsOf(bytes);
    expect(first).toMatchObject([
      {
        subtype: "Highlight",
        rect: [72, 84, 300, 112],
        contentsObj: { str: said.text },
        titleObj: { str: said.author },
        modificationDate: "D:20250304093000Z",
      },
      {
        subtype: "Text",
        contentsObj: { str: "Sudah diperbaiki" },
        titleObj: { str: "Unit" },
        inReplyTo: first?.[0]?.id,
      },
    ]);
    expect(Array.from(first?.[0]?.quadPoints ?? [])).toHaveLength(16);
    expect(second).toMatchObject([{ subtype: "Highlight", rect: [72, 700, 300, 712] }]);
  });

  it("has a square where a region was marked, whatever the page's rotation, and a note for the whole", async () => {
    const { bytes } = found(
      await annotate(await makeScan([1], { turned: 90 }), [
        {
          ...said,
          place: { kind: "REGION", area: { page: 1, rect: { x0: 50, y0: 60, x1: 200, y1: 300 } } },
          replies: [],
        },
        { ...said, id: "u2", place: { kind: "WHOLE", page: 1 }, replies: [] },
        { ...said, id: "u3", place: { kind: "WHOLE", page: 9 }, replies: [] },
      ]),
    );
    const [page] = await annotationsOf(bytes);
    expect(page).toMatchObject([{ subtype: "Square", rect: [50, 60, 200, 300] }, { subtype: "Text" }]);
  });

  it("keeps the annotations that were there", async () => {
    const once = found(
      await annotate(makeManyPages(1), [{ ...said, place: { kind: "WHOLE", page: 1 }, replies: [] }]),
    );
    const twice = found(
      await annotate(once.bytes, [{ ...said, id: "u2", place: { kind: "WHOLE", page: 1 }, replies: [] }]),
    );
    expect((await annotationsOf(twice.bytes))[0]).toHaveLength(2);
  });

  it("[DC8] is refused where the file cannot be written anew", async () => {
    expect(await annotate(await makeEncrypted(), [])).toEqual({ refused: { reason: "ENCRYPTED" } });
    expect(await annotate(Buffer.from("%PDF-1.7\nhalo"), [])).toMatchObject({
      refused: { reason: "DAMAGED" },
    });
    expect(await annotate(Buffer.alloc(0), [])).toEqual({ refused: { reason: "EMPTY" } });
  });

  it("stands in the file's own coordinates, also where the visible box starts elsewhere", async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([600, 800]);
    page.setCropBox(100, 100, 300, 300);
    page.setRotation(degrees(180));
    const { bytes } = found(
      await annotate(await document.save(), [{ ...said, place: { kind: "WHOLE", page: 1 }, replies: [] }]),
    );
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[] = (await annotationsOf(bytes))[0]?.[0]?.rect ?? [];
    expect([x0 >= 100, y0 >= 100, x1 <= 400, y1 <= 400]).toEqual([true, true, true, true]);
  });
});
