import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut, pageAt, pageSeenMost, pagesBetween, sameHeight } from "./layOut";
import { boxOfRect, rectOfBox } from "./pageBoxes";
import { type Turn, turnedBox, turnOf, unturnedBox } from "./turns";
import { nextStep, scaleOf } from "./zoom";

const turns: readonly Turn[] = [0, 90, 180, 270];
const part = fc.double({ min: 0, max: 100, noNaN: true });
const anyBox = fc.tuple(part, part, part, part).map(([x, y, width, height]) => ({
  x,
  y,
  width: Math.min(width, 100 - x),
  height: Math.min(height, 100 - y),
}));

describe("turns", () => {
  it("a quarter turn takes the top left corner to the top right", () => {
    expect(turnedBox({ x: 0, y: 0, width: 10, height: 20 }, 90)).toEqual({
      x: 80,
      y: 0,
      width: 20,
      height: 10,
    });
  });

  it("is undone by its inverse, and two quarters are a half", () => {
    fc.assert(
      fc.property(anyBox, fc.constantFrom(...turns), (box, turn) => {
        const back = unturnedBox(turnedBox(box, turn), turn);
        for (const side of ["x", "y", "width", "height"] as const)
          expect(back[side]).toBeCloseTo(box[side], 8);
        const half = turnedBox(turnedBox(box, 90), 90);
        expect(half.x).toBeCloseTo(turnedBox(box, 180).x, 8);
      }),
    );
  });

  it("takes any degrees", () => {
    expect([-90, 450, 359, 720].map(turnOf)).toEqual([270, 90, 0, 0]);
  });
});

describe("boxes of pages", () => {
  const view = { x0: -20, y0: 30, x1: 575, y1: 872 };

  it("count from the page's visible part, whose origin need not be zero", () => {
    expect(boxOfRect(view, view)).toEqual({ x: 0, y: 0, width: 100, height: 100 });
    expect(boxOfRect({ x0: -20, y0: 30, x1: 277.5, y1: 451 }, view)).toEqual({
      x: 0,
      y: 50,
      width: 50,
      height: 50,
    });
  });

  it("come back as the rectangle that they were", () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const again = boxOfRect(rectOfBox(box, view), view);
        for (const side of ["x", "y", "width", "height"] as const)
          expect(again[side]).toBeCloseTo(box[side], 6);
      }),
    );
  });
});

describe("pages below one another", () => {
  const pages = [
    { width: 100, height: 200 },
    { width: 300, height: 100 },
    { width: 100, height: 200 },
  ];
  const layout = layOut(pages, [1, 1, 1], 10);

  it("know which page is at a height, and which pages are between two", () => {
    expect(layout).toMatchObject({ tops: [10, 220, 330], width: 300, height: 540 });
    expect([0, 209, 211, 300, 5_000].map((y) => pageAt(layout, y))).toEqual([1, 1, 2, 2, 3]);
    expect(pagesBetween(layout, 205, 331)).toEqual([1, 2, 3]);
    expect(pageSeenMost(layout, 150, 330)).toBe(2);
  });

  it("keep what is read in its place when they grow, and when a page above turns out to be higher", () => {
    const larger = layOut(pages, [2, 2, 2], 10);
    expect(sameHeight(layout, larger, 270)).toBe((larger.tops[1] ?? 0) + 100);
    const late = layOut([{ width: 100, height: 500 }, ...pages.slice(1)], [1, 1, 1], 10);
    expect(sameHeight(layout, late, 250)).toBe(550);
  });
});

describe("zoom", () => {
  it("fits what there is, and walks in steps", () => {
    const page = { width: 800, height: 1_000 };
    expect(scaleOf("WIDTH", page, { width: 400, height: 300 })).toBe(0.5);
    expect(scaleOf("PAGE", page, { width: 800, height: 300 })).toBe(0.3);
    expect(scaleOf("WIDTH", page, { width: 8_000, height: 300 })).toBe(1.6);
    expect([nextStep(1, 1), nextStep(1, -1), nextStep(0.97, 1), nextStep(5, 1)]).toEqual([1.1, 0.9, 1, 5]);
  });
});
