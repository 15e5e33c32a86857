import { expect, it } from "vitest";
import { documentKindOf } from "./fileKinds.js";

it("[FL14] what no browser draws is not shown, pictures of scanners and old documents neither", () => {
  for (const mediaType of ["image/tiff", "application/msword", "image/svg+xml", "text/html", ""])
    expect(documentKindOf(mediaType), mediaType).toBe("NONE");
  expect(["image/png", "text/csv", "video/webm", "application/pdf"].map(documentKindOf)).toEqual([
    "PICTURE",
    "TEXT",
    "VIDEO",
    "PDF",
  ]);
});
