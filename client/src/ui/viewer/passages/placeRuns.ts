import { textOfParts } from "@sidang/shared";

/** What is read of pdf.js' text items: see `TextItem` there. */
export interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export interface TextStyle {
  readonly fontFamily: string;
  readonly ascent: number;
  readonly descent: number;
}

/** A run of text where the page puts it: its baseline from `(x, y)` for `length`, in the direction `(cos, sin)`. */
export interface PlacedRun {
  readonly start: number;
  readonly text: string;
  readonly fontFamily: string;
  readonly endsLine: boolean;
  readonly x: number;
  readonly y: number;
  readonly cos: number;
  readonly sin: number;
  readonly length: number;
  /** The letters' height, in user space. */
  readonly size: number;
  /** From the baseline, in user space; `below` is negative. */
  readonly above: number;
  readonly below: number;
}

/** A page's text and its runs; `runs[i]` is the i-th item as pdf.js gave it. */
export interface PlacedText {
  readonly text: string;
  readonly runs: readonly PlacedRun[];
}

/** Puts a page's text together as the server does, and remembers where each run stands. */
export function placeRuns(
  pieces: readonly TextPiece[],
  styles: Readonly<Record<string, TextStyle>>,
): PlacedText {
  const { text, starts } = textOfParts(pieces);
  const runs = pieces.map((piece, index): PlacedRun => {
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = piece.transform;
    const along = Math.hypot(a, b) || 1;
    const size = Math.hypot(c, d);
    const style = styles[piece.fontName];
    return {
      start: starts[index] ?? 0,
      text: piece.str,
      fontFamily: style?.fontFamily ?? "sans-serif",
      endsLine: piece.hasEOL,
      x,
      y,
      cos: a / along,
      sin: b / along,
      length: piece.width,
      size,
      above: size * sensible(style?.ascent, 0.8),
      below: -size * sensible(-(style?.descent ?? 0), 0.2),
    };
  });
  return { text, runs };
}

/** Fonts lie about their height: some say nothing, some say two lines. */
function sensible(share: number | undefined, otherwise: number): number {
  return share !== undefined && share > 0.05 && share < 1.2 ? share : otherwise;
}
