import { createCanvas } from "@napi-rs/canvas";

/** Of a PNG, the head and the beginning of its data: enough to crash @napi-rs/canvas 0.1.100, and its process with it. */
export function crashingPicture(): Buffer {
  return createCanvas(200, 100).toBuffer("image/png").subarray(0, 60);
}
