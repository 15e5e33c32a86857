import { describe, expect, it } from "vitest";
import { areasOfPassage, type Measure } from "./areasOfPassage";
import { placeRuns, type TextPiece } from "./placeRuns";
import { quoteOf, trimmed } from "./quoteOf";
import { pointOf, registerRun } from "./runElements";

/** Every letter as wide as every other. */
const evenly: Measure = (text) => text.length;
const styles = { f: { fontFamily: "serif", ascent: 0.75, descent: -0.25 } };

function piece(str: string, x: number, y: number, more: Partial<TextPiece> = {}): TextPiece {
  return {
    str,
    hasEOL: false,
    transform: [10, 0, 0, 10, x, y],
    width: str.length * 5,
    fontName: "f",
    ...more,
  };
}

describe("where a passage stands", () => {
  it("is one rectangle a line, from the first letter to the last", () => {
    const { text, runs } = placeRuns(
      [piece("satu dua", 100, 700), piece(" tiga", 140, 700, { hasEOL: true }), piece("empat", 100, 680)],
      styles,
    );
    expect(text).toBe("satu dua tiga\nempat");
    expect(areasOfPassage(runs, 5, 16, evenly)).toEqual([
      { x0: 125, y0: 697.5, x1: 165, y1: 707.5 },
      { x0: 100, y0: 677.5, x1: 110, y1: 687.5 },
    ]);
  });

  it("keeps two columns apart, though their lines are at one height", () => {
    const { runs } = placeRuns([piece("kiri", 60, 700, { hasEOL: true }), piece("kanan", 320, 700)], styles);
    expect(areasOfPassage(runs, 0, 20, evenly)).toHaveLength(2);
  });

  it("follows text that runs upwards", () => {
    const upwards = { transform: [0, 10, -10, 0, 300, 100] };
    const { runs } = placeRuns([piece("naik", 0, 0, upwards)], styles);
    const [area] = areasOfPassage(runs, 2, 4, evenly);
    expect(area?.x0).toBeCloseTo(292.5);
    expect(area?.x1).toBeCloseTo(302.5);
    expect(area?.y0).toBeCloseTo(110);
    expect(area?.y1).toBeCloseTo(120);
  });

  it("has no place for blanks, and believes no font that says it has no height", () => {
    const { runs } = placeRuns([piece("  ", 10, 10), piece("x", 30, 10, { fontName: "none" })], styles);
    expect(areasOfPassage(runs, 0, 2, evenly)).toEqual([]);
    expect(areasOfPassage(runs, 2, 3, evenly)).toEqual([{ x0: 30, y0: 8, x1: 35, y1: 18 }]);
  });
});

describe("a quote", () => {
  const text = `${"a".repeat(40)} kutipan ${"b".repeat(40)}`;

  it("leaves the blanks at its ends, and keeps 32 characters on either side", () => {
    const position = trimmed(text, { start: 40, end: 49 });
    expect(position).toEqual({ start: 41, end: 48 });
    expect(quoteOf(text, { start: 41, end: 48 })).toEqual({
      exact: "kutipan",
      prefix: `${"a".repeat(31)} `,
      suffix: ` ${"b".repeat(31)}`,
    });
    expect(trimmed(text, { start: 40, end: 41 })).toBeNull();
  });

  it("is the same when only a part of the text is at hand", () => {
    expect(quoteOf(text.slice(5), { start: 41, end: 48 }, 5)).toEqual(quoteOf(text, { start: 41, end: 48 }));
  });

  it("is cut where the longest quote ends, and cuts no character in two", () => {
    expect(trimmed("x".repeat(20_000), { start: 0, end: 20_000 })).toEqual({ start: 0, end: 10_000 });
    const faces = `${"\u{1f600}".repeat(20)}x`;
    expect(quoteOf(`y${faces}`, { start: 41, end: 42 }).prefix).toHaveLength(32);
    expect(quoteOf(`${faces.slice(0, 40)}zx`, { start: 41, end: 42 }).prefix).toHaveLength(31);
  });
});

describe("an end of a selection", () => {
  function layer() {
    const root = document.createElement("div");
    root.innerHTML = "<p><span>satu</span><br><span>dua</span></p><div></div>";
    document.body.replaceChildren(root);
    const [first, second] = root.querySelectorAll("span");
    if (first === undefined || second === undefined) throw new Error("no spans");
    registerRun(first, { page: 3, start: 10, length: 4 });
    registerRun(second, { page: 3, start: 15, length: 3 });
    return { root, first, second };
  }

  it("is a place in the text, inside a run and between runs", () => {
    const { root, first, second } = layer();
    const inside = first.firstChild as Text;
    expect(pointOf(root, inside, 2, "start")).toEqual({ page: 3, offset: 12 });
    const paragraph = first.parentElement as Element;
    expect(pointOf(root, paragraph, 1, "start")).toEqual({ page: 3, offset: 15 });
    expect(pointOf(root, paragraph, 2, "end")).toEqual({ page: 3, offset: 14 });
    expect(pointOf(root, second, 1, "end")).toEqual({ page: 3, offset: 18 });
    expect(pointOf(root, root, 2, "end")).toEqual({ page: 3, offset: 18 });
    expect(pointOf(root, root, 2, "start")).toEqual({ page: 3, offset: 18 });
  });
});
