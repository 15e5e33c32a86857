import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Anchor } from "../anchor.js";
import { plainDecimal } from "./plainDecimal.js";
import { toWebTarget } from "./toWebTarget.js";
import { wantedPlace } from "./wantedPlace.js";

const source = "https://sidang.example/files/versions/version-1";
const finite = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const text = (most: number) =>
  fc.string({ unit: "grapheme", maxLength: most }).map((each) => each.slice(0, most));
const area = fc.record({
  page: fc.integer({ min: 1, max: 5_000 }),
  rect: fc.record({
    x0: finite(-1e6, 1e6),
    y0: finite(-1e6, 1e6),
    x1: finite(-1e6, 1e6),
    y1: finite(-1e6, 1e6),
  }),
});
const anAnchor: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant({ kind: "WHOLE" as const }),
  fc.record({ kind: fc.constant("INDICATOR" as const), indicatorCode: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant("TEXT" as const),
    quote: fc.record({
      exact: text(200).filter((each) => each !== ""),
      prefix: text(64),
      suffix: text(64),
    }),
    position: fc
      .record({ start: fc.nat(), length: fc.integer({ min: 1, max: 10_000 }) })
      .map(({ start, length }) => ({ start, end: start + length })),
    areas: fc.array(area, { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant("REGION" as const), area }),
  fc.record({
    kind: fc.constant("PICTURE" as const),
    box: fc.record({ x: finite(0, 100), y: finite(0, 100), width: finite(0, 100), height: finite(0, 100) }),
  }),
  fc.record({
    kind: fc.constant("MOMENT" as const),
    moment: fc.record({ from: finite(0, 86_400), to: fc.option(finite(0, 86_400)) }),
  }),
);
const box = { x: 10, y: -20, width: 600, height: 800 };

describe("an anchor as a target of a Web Annotation", () => {
  it("[EX3] comes back as the same anchor, of every kind, also by way of JSON", () => {
    fc.assert(
      fc.property(anAnchor, fc.boolean(), (anchor, isSized) => {
        const target = toWebTarget(anchor, source, isSized ? () => box : undefined);
        const back = wantedPlace(JSON.parse(JSON.stringify(target)));
        expect(back).toEqual(anchor.kind === "TEXT" ? anchor : { kind: "ANCHOR", anchor });
      }),
    );
  });

  it("[EX3] has selectors that other programs know", () => {
    const rect = { x0: 60, y0: 700, x1: 160, y1: 712 };
    const position = { start: 5, end: 9 };
    const quote = { exact: "pada", prefix: "apel ", suffix: " pagi" };
    const areas = [{ page: 3, rect }];
    expect(toWebTarget({ kind: "TEXT", quote, position, areas }, source, () => box)).toEqual({
      type: "SpecificResource",
      source,
      selector: [
        { type: "TextQuoteSelector", ...quote },
        { type: "TextPositionSelector", ...position },
        {
          type: "FragmentSelector",
          conformsTo: "http://tools.ietf.org/rfc/rfc3778",
          value: "page=3&viewrect=50,68,100,12",
        },
      ],
      "sidang:areas": areas,
    });
    const value = (anchor: Anchor) =>
      toWebTarget(anchor, source).selector?.map((each) => "value" in each && each.value);
    expect(value({ kind: "PICTURE", box: { x: 1e-7, y: 0, width: 50.5, height: 100 } })).toEqual([
      "xywh=percent:0.0000001,0,50.5,100",
    ]);
    expect(value({ kind: "MOMENT", moment: { from: 12.5, to: null } })).toEqual(["t=12.5"]);
    expect(value({ kind: "REGION", area: { page: 2, rect } })).toEqual(["page=2"]);
  });

  it("[EX3] writes numbers without an exponent", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(plainDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(plainDecimal(value))).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe("a target of another program", () => {
  it("[EX5] is read as far as it says where it stands", () => {
    const exact = "seluruh pegawai";
    const quote = { type: "TextQuoteSelector", exact };
    const bare = { kind: "TEXT", quote: { exact, prefix: "", suffix: "" }, position: null, areas: [] };
    expect(wantedPlace({ source, selector: quote })).toEqual(bare);
    expect(wantedPlace({ source, selector: [{ type: "RangeSelector" }, quote] })).toEqual(bare);
    expect(wantedPlace({ source, selector: [{ type: "PageSelector", index: 4, label: "v" }] })).toEqual({
      kind: "PAGE",
      page: 5,
    });
    expect(wantedPlace(`${source}#page=7&zoom=100`)).toEqual({ kind: "PAGE", page: 7 });
    expect(wantedPlace({ type: "Image", id: `${source}#xywh=percent:1,2,3,4` })).toEqual({
      kind: "ANCHOR",
      anchor: { kind: "PICTURE", box: { x: 1, y: 2, width: 3, height: 4 } },
    });
    expect(
      wantedPlace({ source, selector: { type: "FragmentSelector", value: "page=2&viewrect=1,2,3,4" } }),
    ).toEqual({ kind: "VIEW", page: 2, view: { left: 1, top: 2, width: 3, height: 4 } });
    expect(wantedPlace({ source })).toEqual({ kind: "ANCHOR", anchor: { kind: "WHOLE" } });
    for (const selector of [
      { type: "SvgSelector" },
      { type: "FragmentSelector", value: "xywh=1,2,3,4" },
      5,
      [[]],
    ])
      expect(wantedPlace({ source, selector })).toEqual({ kind: "NOWHERE" });
  });

  it("[EX5] may be any JSON", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void wantedPlace(value)));
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (selector, areas) => {
        wantedPlace({ source, selector, "sidang:areas": areas });
      }),
    );
    expect(wantedPlace(JSON.parse('{"__proto__": {"sidang:indicator": "A"}, "selector": []}'))).toEqual({
      kind: "ANCHOR",
      anchor: { kind: "WHOLE" },
    });
  });
});
