import { describe, expect, it } from "vitest";
import type { Mark } from "../props";
import { boxesByPage } from "./boxesByPage";
import { markAt } from "./markAt";

const area = (page: number, y1: number, x0 = 60) => ({ page, rect: { x0, y0: y1 - 10, x1: x0 + 50, y1 } });
const mark = (id: string, ...areas: readonly ReturnType<typeof area>[]): Mark => ({
  id,
  anchor: {
    kind: "TEXT",
    quote: { exact: "x", prefix: "", suffix: "" },
    position: { start: 0, end: 1 },
    areas,
  },
  tone: "open",
  label: id,
  active: false,
});

describe("marks by page", () => {
  it("are in reading order, and can be focused where they begin", () => {
    const pages = boxesByPage([
      mark("low", area(1, 100)),
      mark("both", area(1, 300), area(2, 800)),
      mark("right", area(1, 700, 300)),
      mark("left", area(1, 700)),
    ]);
    expect(pages.get(1)?.map(({ mark: { id } }) => id)).toEqual(["left", "right", "both", "low"]);
    expect(pages.get(2)).toMatchObject([{ mark: { id: "both" }, isFirst: false, areas: [area(2, 800)] }]);
  });

  it("leave out what has no place on a page", () => {
    expect(boxesByPage([{ ...mark("whole"), anchor: { kind: "WHOLE" } }, mark("lost")]).size).toBe(0);
  });
});

describe("a click", () => {
  const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });
  const drawn = (active: string | null) =>
    [
      { id: "page", boxes: [box(0, 0, 100, 100)] },
      { id: "line", boxes: [box(10, 10, 50, 5)] },
      { id: "word", boxes: [box(20, 10, 5, 5)] },
    ].map((each) => ({ ...each, active: each.id === active }));

  it("means the smallest mark under it, and the next larger one when clicked again", () => {
    expect(markAt(drawn(null), 22, 12)?.id).toBe("word");
    expect(markAt(drawn("word"), 22, 12)?.id).toBe("line");
    expect(markAt(drawn("line"), 22, 12)?.id).toBe("page");
    expect(markAt(drawn("page"), 22, 12)?.id).toBe("word");
    expect(markAt(drawn("word"), 80, 80)?.id).toBe("page");
    expect(markAt([], 1, 1)).toBeNull();
  });
});
