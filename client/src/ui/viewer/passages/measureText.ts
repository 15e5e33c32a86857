let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is in a font, in pixels at a size of 100. */
export function measureText(text: string, fontFamily: string): number {
  if (context === undefined) context = document.createElement("canvas").getContext("2d");
  if (context === null) return text.length;
  const font = `100px ${fontFamily}`;
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
}
