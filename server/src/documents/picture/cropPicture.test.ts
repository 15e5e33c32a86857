import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterAll, describe, expect, it } from "vitest";
import type { CropPicture } from "../jobs.js";
import { documentLimits } from "../limits.js";
import { documentFolder } from "../testing/documentFolder.fixture.js";
import { found } from "../testing/found.fixture.js";
import { cropPicture } from "./cropPicture.js";

const folder = documentFolder();
afterAll(() => folder.remove());

/** 200 by 100 pixels, the right half blue. */
function halves() {
  const canvas = createCanvas(200, 100);
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, 200, 100);
  context.fillStyle = "#00f";
  context.fillRect(100, 0, 100, 100);
  return canvas;
}

const crop = (bytes: Uint8Array, more: Partial<CropPicture> = {}) =>
  cropPicture({
    kind: "CROP_PICTURE",
    path: folder.keep(bytes),
    box: { x: 50, y: 0, width: 25, height: 50 },
    margin: 0,
    maxWidth: 800,
    ...more,
  });

describe("[DC14] a part of a picture", () => {
  it("is cut by percent of its sides, of each kind of picture", async () => {
    const canvas = halves();
    for (const bytes of [
      canvas.toBuffer("image/png"),
      canvas.toBuffer("image/jpeg", 95),
      canvas.toBuffer("image/webp"),
    ]) {
      const { bytes: png, width, height } = found(await crop(bytes));
      expect([width, height]).toEqual([50, 50]);
      const shown = createCanvas(50, 50).getContext("2d");
      shown.drawImage(await loadImage(Buffer.from(png)), 0, 0);
      const [red = 255, , blue = 0] = shown.getImageData(25, 25, 1, 1).data;
      expect([red < 20, blue > 230]).toEqual([true, true]);
    }
  });

  it("has a margin as far as the picture goes, and is made smaller where it is too wide", async () => {
    const { width, height } = found(await crop(halves().toBuffer("image/png"), { margin: 10, maxWidth: 45 }));
    expect([width, height]).toEqual([45, 30]);
  });

  it("[DC7] [DC8] is refused by its declared size before it is unpacked, and where it is none", async () => {
    const huge = halves().toBuffer("image/png");
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await crop(huge)).toEqual({
      refused: { reason: "TOO_LARGE", detail: "pixels", bound: documentLimits.imagePixels },
    });
    expect(await crop(Buffer.from("<svg><script>alert(1)</script></svg>"))).toMatchObject({
      refused: { reason: "UNSUPPORTED" },
    });
  });
});
