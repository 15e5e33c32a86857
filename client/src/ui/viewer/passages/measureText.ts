/** Pixels: the size at which letters are measured. */
const size = 100;

let context: CanvasRenderingContext2D | null | undefined;
const ascents = new Map<string, number>();

/**
 * How wide a text is in a font, in units of the letters' size. Measured as the text layer draws it
 * (`geometricPrecision`): letters that are fitted to the screen's pixels do not grow evenly with their size.
 */
export function measureText(text: string, fontFamily: string): number {
  const measured = withFont(fontFamily)?.measureText(text).width;
  return measured === undefined ? text.length / 2 : measured / size;
}

/** How far below the top of its line a font's baseline is, in units of the letters' size. */
export function ascentOf(fontFamily: string): number {
  const known = ascents.get(fontFamily);
  if (known !== undefined) return known;
  const metrics = withFont(fontFamily)?.measureText("");
  const above = metrics?.fontBoundingBoxAscent ?? 0;
  const below = Math.abs(metrics?.fontBoundingBoxDescent ?? 0);
  const ascent = above > 0 ? above / (above + below) : 0.8;
  ascents.set(fontFamily, ascent);
  return ascent;
}

function withFont(fontFamily: string): CanvasRenderingContext2D | null {
  if (context === undefined) context = document.createElement("canvas").getContext("2d");
  if (context === null) return null;
  const font = `${size}px ${fontFamily}`;
  if (context.font !== font) context.font = font;
  if ("textRendering" in context) context.textRendering = "geometricPrecision";
  return context;
}
