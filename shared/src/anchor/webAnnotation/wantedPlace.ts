import { listOf, own } from "../../kernel/foreignJson.js";
import type { Anchor, PageArea, TextPosition, TextQuote } from "../anchor.js";
import { longestQuote } from "../select/anchorProblem.js";
import type { ViewRect } from "./pageView.js";

/** Where a foreign annotation wants to stand, as far as it says so itself; a document has not been asked yet. */
export type WantedPlace =
  | { readonly kind: "ANCHOR"; readonly anchor: Exclude<Anchor, { readonly kind: "TEXT" }> }
  /** `position` and `areas` are only as good as the text is the same. */
  | {
      readonly kind: "TEXT";
      readonly quote: TextQuote;
      readonly position: TextPosition | null;
      readonly areas: readonly PageArea[];
    }
  | { readonly kind: "VIEW"; readonly page: number; readonly view: ViewRect }
  | { readonly kind: "PAGE"; readonly page: number }
  /** It names a place that is said in no way that we know. */
  | { readonly kind: "NOWHERE" };

/** What is kept on either side of a quote. */
const longestContext = 64;
const mostAreas = 500;
const mostSelectors = 50;

/**
 * SPEC EX5: the place that a target of a Web Annotation names, ours or another program's (Hypothesis adds a
 * PageSelector). Takes whatever JSON there is, follows no address, and never throws.
 */
export function wantedPlace(target: unknown): WantedPlace {
  const indicator = own(target, "sidang:indicator");
  if (typeof indicator === "string")
    return { kind: "ANCHOR", anchor: { kind: "INDICATOR", indicatorCode: indicator } };
  const selectors = listOf(own(target, "selector")).slice(0, mostSelectors);
  const fragment = hashOf(own(target, "source") ?? target);
  if (selectors.length === 0 && fragment === "") return { kind: "ANCHOR", anchor: { kind: "WHOLE" } };
  const areas = areasFrom(own(target, "sidang:areas"));
  const fragments = [
    ...selectors.filter(isA("FragmentSelector")).map((each) => textOf(own(each, "value"))),
    fragment,
  ];
  return (
    quoteFrom(selectors, areas) ??
    regionFrom(areas) ??
    first(fragments, mediaFrom) ??
    first(fragments, pageFrom) ??
    pageIndexFrom(selectors) ?? { kind: "NOWHERE" }
  );
}

function quoteFrom(selectors: readonly unknown[], areas: readonly PageArea[]): WantedPlace | null {
  const quote = selectors.find(isA("TextQuoteSelector"));
  const exact = textOf(own(quote, "exact"));
  if (exact === "" || exact.length > longestQuote) return null;
  const prefix = textOf(own(quote, "prefix")).slice(-longestContext);
  const suffix = textOf(own(quote, "suffix")).slice(0, longestContext);
  const place = selectors.find(isA("TextPositionSelector"));
  const [start, end] = [own(place, "start"), own(place, "end")];
  const position = isCount(start) && isCount(end) && start < end ? { start, end } : null;
  return { kind: "TEXT", quote: { exact, prefix, suffix }, position, areas };
}

function regionFrom([area]: readonly PageArea[]): WantedPlace | null {
  return area === undefined ? null : { kind: "ANCHOR", anchor: { kind: "REGION", area } };
}

/** Media Fragments: `xywh=percent:` (pixels say nothing without the picture) and `t=` in seconds. */
function mediaFrom(value: string): WantedPlace | null {
  const [x, y, width, height] = numbersIn(/(?:^|&)xywh=percent:([^&]*)/.exec(value)?.[1]);
  if (x !== undefined && y !== undefined && width !== undefined && height !== undefined)
    return { kind: "ANCHOR", anchor: { kind: "PICTURE", box: { x, y, width, height } } };
  const [from, to = null] = numbersIn(/(?:^|&)t=(?:npt:)?([^&]*)/.exec(value)?.[1]);
  return from === undefined ? null : { kind: "ANCHOR", anchor: { kind: "MOMENT", moment: { from, to } } };
}

function pageFrom(value: string): WantedPlace | null {
  const page = Number(/(?:^|&)page=(\d{1,9})(?:&|$)/.exec(value)?.[1]);
  if (!isCount(page) || page < 1) return null;
  const [left, top, width, height] = numbersIn(/(?:^|&)viewrect=([^&]*)/.exec(value)?.[1]);
  if (left === undefined || top === undefined || width === undefined || height === undefined)
    return { kind: "PAGE", page };
  return { kind: "VIEW", page, view: { left, top, width, height } };
}

function pageIndexFrom(selectors: readonly unknown[]): WantedPlace | null {
  const index = own(selectors.find(isA("PageSelector")), "index");
  return isCount(index) ? { kind: "PAGE", page: index + 1 } : null;
}

/** All areas, or none when one of them is none. */
function areasFrom(value: unknown): readonly PageArea[] {
  const areas = listOf(value)
    .slice(0, mostAreas + 1)
    .map(areaFrom);
  if (areas.length > mostAreas) return [];
  return areas.every((area) => area !== null) ? areas : [];
}

function areaFrom(value: unknown): PageArea | null {
  const page = own(value, "page");
  const rect = own(value, "rect");
  const [x0, y0, x1, y1] = ["x0", "y0", "x1", "y1"].map((side) => own(rect, side));
  return isCount(page) && isNumber(x0) && isNumber(y0) && isNumber(x1) && isNumber(y1)
    ? { page, rect: { x0, y0, x1, y1 } }
    : null;
}

/** What stands after the # of an address. */
function hashOf(value: unknown): string {
  const address = typeof value === "string" ? value : textOf(own(value, "id"));
  const at = address.indexOf("#");
  return at === -1 ? "" : address.slice(at + 1);
}

function first(values: readonly string[], read: (value: string) => WantedPlace | null): WantedPlace | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

function isA(type: string): (selector: unknown) => boolean {
  return (selector) => listOf(own(selector, "type")).includes(type);
}

function numbersIn(list: string | undefined): readonly number[] {
  const numbers = (list ?? "").split(",", 4).map((each) => (each === "" ? Number.NaN : Number(each)));
  return numbers.every(Number.isFinite) ? numbers : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
