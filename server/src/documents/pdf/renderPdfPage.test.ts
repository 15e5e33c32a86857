import { createCanvas, loadImage } from "@napi-rs/canvas";
import { degrees, PDFDocument, rgb } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import type { Picture, RenderPage } from "../jobs.js";
import { documentLimits } from "../limits.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { renderPdfPage } from "./renderPdfPage.js";

const folder = documentFolder();
afterAll(() => folder.remove());

/** A page of 200 by 400 points with a red square at 20..60, 300..340. */
async function redSquare(turned = 0): Promise<string> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 400]);
  page.drawRectangle({ x: 20, y: 300, width: 40, height: 40, color: rgb(1, 0, 0) });
  page.setRotation(degrees(turned));
  return folder.keep(await document.save());
}

const render = (job: Omit<RenderPage, "kind">) => renderPdfPage({ kind: "RENDER_PAGE", ...job });

async function pixel({ bytes, width, height }: Picture, x: number, y: number): Promise<readonly number[]> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.drawImage(await loadImage(Buffer.from(bytes)), 0, 0);
  return [...context.getImageData(x, y, 1, 1).data.slice(0, 3)];
}
const red = [255, 0, 0];
const white = [255, 255, 255];

describe("[DC14] a page as a picture", () => {
  it("is as wide as asked, and stands as the page says that it is to be turned", async () => {
    const upright = found(await render({ path: await redSquare(), page: 1, maxWidth: 400 }));
    expect([upright.width, upright.height]).toEqual([400, 800]);
    expect(await pixel(upright, 80, 160)).toEqual(red);
    expect(await pixel(upright, 80, 240)).toEqual(white);
    const turned = found(await render({ path: await redSquare(90), page: 1, maxWidth: 400 }));
    expect([turned.width, turned.height]).toEqual([400, 200]);
    expect(await pixel(turned, 320, 40)).toEqual(red);
    expect(await pixel(turned, 40, 40)).toEqual(white);
  });

  it("is cut to an area in user space, with a margin and a line around it, on a turned page too", async () => {
    const rect = { x0: 20, y0: 300, x1: 60, y1: 340 };
    for (const turned of [0, 90, 180, 270]) {
      const path = await redSquare(turned);
      const bare = found(await render({ path, page: 1, maxWidth: 80, crop: { rect, margin: 0 } }));
      expect([bare.width, bare.height]).toEqual([80, 80]);
      for (const [x, y] of [
        [2, 2],
        [77, 77],
      ] as const)
        expect(await pixel(bare, x, y)).toEqual(red);
      const wide = found(await render({ path, page: 1, maxWidth: 160, crop: { rect, margin: 20 } }));
      expect([wide.width, wide.height]).toEqual([160, 160]);
      expect(await pixel(wide, 10, 10)).toEqual(white);
      expect(await pixel(wide, 80, 80)).toEqual(red);
      expect(await pixel(wide, 40, 80)).not.toEqual(red);
    }
  });

  it("[DC7] has no more pixels than are allowed, whatever is asked", async () => {
    const { width, height } = found(await render({ path: await redSquare(), page: 1, maxWidth: 1e7 }));
    expect(width * height).toBeLessThanOrEqual(documentLimits.canvasPixels);
    expect(width * height).toBeGreaterThan(documentLimits.canvasPixels * 0.9);
  });

  it("[DC8] is refused for a page or an area that is not there", async () => {
    const path = await redSquare();
    for (const page of [0, 2, 1.5, Number.NaN])
      expect(await render({ path, page, maxWidth: 100 })).toEqual({
        refused: { reason: "NO_SUCH_PAGE", bound: 1 },
      });
    const rect = { x0: 900, y0: 900, x1: 910, y1: 910 };
    expect(await render({ path, page: 1, maxWidth: 100, crop: { rect, margin: 5 } })).toMatchObject({
      refused: { reason: "NO_SUCH_PAGE" },
    });
  });
});
