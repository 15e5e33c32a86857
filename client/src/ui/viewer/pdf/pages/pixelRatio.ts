/** Pixels of one canvas: what every browser gives, phones too. */
const mostOfOne = 16_000_000;

/** Canvas pixels for a CSS pixel: no more than eyes tell apart, and no more than a canvas may have. */
export function pixelRatio(width: number, height: number, ofDevice: number): number {
  return Math.min(Math.max(1, ofDevice), 2, Math.sqrt(mostOfOne / (width * height)));
}
