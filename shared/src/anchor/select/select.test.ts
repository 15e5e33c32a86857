import { expect, it } from "vitest";
import { mark } from "../testing/mark.fixture.js";
import { documentOf, letter, pageOf } from "../testing/print.fixture.js";
import { anchorProblem } from "./anchorProblem.js";
import { anchorTo } from "./anchorTo.js";
import { areasOf } from "./areasOf.js";

const text = documentOf(["Laporan kinerja tahunan", "unit pelayanan publik"], ["Bagian kedua"]);

it("[AN14] a passage has one rectangle a line, over pages too", () => {
  const areas = areasOf(text, { start: 8, end: text.pages[0]?.text.length ?? 0 + 7 });
  expect(areas).toEqual([
    { page: 1, rect: { x0: 50 + 8 * letter, y0: 690, x1: 50 + 23 * letter, y1: 700 } },
    { page: 1, rect: { x0: 50, y0: 676, x1: 50 + 21 * letter, y1: 686 } },
  ]);
  expect(mark(text, "publik\n\fBagian").areas.map(({ page }) => page)).toEqual([1, 2]);
});

it("[AN14] items beside each other are one line, those in two columns are two", () => {
  const item = (start: number, end: number, x0: number) => ({
    start,
    end,
    rect: { x0, y0: 100, x1: x0 + (end - start) * 5, y1: 110 },
  });
  const page = {
    ...pageOf([]),
    text: "satu dua tiga",
    items: [item(0, 5, 50), item(5, 9, 76), item(9, 13, 300)],
  };
  const areas = areasOf({ pages: [page] }, { start: 0, end: 13 });
  expect(areas.map(({ rect }) => [rect.x0, rect.x1])).toEqual([
    [50, 91],
    [300, 320],
  ]);
});

it("[AN14] text that stands upright is cut from top to bottom", () => {
  const page = {
    ...pageOf([]),
    text: "tegak",
    items: [{ start: 0, end: 5, rect: { x0: 10, y0: 0, x1: 20, y1: 100 } }],
  };
  expect(areasOf({ pages: [page] }, { start: 1, end: 3 })[0]?.rect).toEqual({
    x0: 10,
    y0: 40,
    x1: 20,
    y1: 80,
  });
});

it("[AN15] an anchor has up to 32 units of context and is cut to the text", () => {
  const anchor = anchorTo(text, { start: 40, end: 9_999 });
  expect(anchor.quote.prefix).toHaveLength(32);
  expect(anchor.position.end).toBe(text.pages.map((page) => page.text).join("\f").length);
  expect(anchorTo(documentOf([`${"\ud83d\ude00".repeat(20)}x`]), { start: 40, end: 41 }).quote.prefix).toBe(
    "\ud83d\ude00".repeat(16),
  );
  expect(
    anchorTo(documentOf([`a${"\ud83d\ude00".repeat(20)}x`]), { start: 40, end: 42 }).quote.prefix,
  ).not.toMatch(/^[\udc00-\udfff]/);
});

it("[AN15] an anchor is told the first thing that is wrong with it", () => {
  const pdf = { kind: "PDF" as const, text };
  const good = mark(text, "kinerja tahunan");
  const rect = good.areas[0]?.rect ?? { x0: 0, y0: 0, x1: 1, y1: 1 };
  const problem = (change: Partial<typeof good>) =>
    anchorProblem({ ...good, ...change }, pdf)?.problem ?? null;
  expect(problem({})).toBeNull();
  for (const [start, end] of [
    [-1, 4],
    [4, 4],
    [5, 4],
    [0, 999],
    [0.5, 3],
    [Number.NaN, 3],
  ] as const) {
    expect(problem({ position: { start, end } })).toBe("POSITION_OUTSIDE");
  }
  expect(problem({ position: { start: 9, end: 16 } })).toBe("QUOTE_DIFFERS");
  expect(problem({ quote: { ...good.quote, exact: " " } })).toBe("QUOTE_BLANK");
  expect(problem({ quote: { ...good.quote, exact: "x".repeat(10_001) } })).toBe("QUOTE_TOO_LONG");
  expect(problem({ quote: { ...good.quote, suffix: "x".repeat(33) } })).toBe("CONTEXT_TOO_LONG");
  for (const page of [0, 3, 1.5, Number.NaN])
    expect(problem({ areas: [{ page, rect }] })).toBe("PAGE_OUTSIDE");
  for (const wrong of [
    { x1: 700 },
    { y0: -5 },
    { x1: rect.x0 },
    { y1: Number.NaN },
    { x0: Number.POSITIVE_INFINITY },
  ]) {
    expect(problem({ areas: [{ page: 1, rect: { ...rect, ...wrong } }] })).toBe("AREA_OUTSIDE");
  }
  expect(problem({ areas: Array.from({ length: 2_001 }, () => ({ page: 1, rect })) })).toBe("TOO_MANY_AREAS");
});

it("[AN15] kinds of anchors fit kinds of documents", () => {
  const rect = { x0: 1, y0: 1, x1: 9, y1: 9 };
  const box = { x: 10, y: 10, width: 90, height: 20 };
  const check = (
    anchor: Parameters<typeof anchorProblem>[0],
    kind: "PDF" | "TEXT" | "PICTURE" | "VIDEO" | "OTHER",
  ) => anchorProblem(anchor, { kind, text })?.problem ?? null;
  expect(check({ kind: "REGION", area: { page: 2, rect } }, "PDF")).toBeNull();
  expect(check({ kind: "REGION", area: { page: 2, rect } }, "TEXT")).toBe("KIND_DOES_NOT_FIT");
  expect(check({ kind: "PICTURE", box }, "PICTURE")).toBeNull();
  expect(check({ kind: "PICTURE", box: { ...box, x: 11 } }, "PICTURE")).toBe("BOX_OUTSIDE");
  expect(check({ kind: "PICTURE", box: { ...box, width: 0 } }, "PICTURE")).toBe("BOX_OUTSIDE");
  expect(check({ kind: "MOMENT", moment: { from: 2, to: null } }, "VIDEO")).toBeNull();
  expect(check({ kind: "MOMENT", moment: { from: 2, to: 2 } }, "VIDEO")).toBe("MOMENT_OUTSIDE");
  expect(check({ kind: "MOMENT", moment: { from: Number.NaN, to: null } }, "VIDEO")).toBe("MOMENT_OUTSIDE");
  expect(check({ kind: "WHOLE" }, "OTHER")).toBeNull();
  expect(check({ kind: "INDICATOR", indicatorCode: "A" }, "VIDEO")).toBeNull();
});
