import { assertNever } from "../../kernel/assertNever.js";
import type { Anchor, PageArea } from "../anchor.js";
import { type PageBox, viewOf } from "./pageView.js";
import { plainDecimal } from "./plainDecimal.js";
import { fragmentStandards, type WebSelector, type WebTarget } from "./webTarget.js";

/** The size of a page, where it is known. */
export type BoxOfPage = (page: number) => PageBox | undefined;

/**
 * SPEC EX3: an anchor as a target of a Web Annotation, with selectors that other programs understand; what they have no
 * selector for stands under our own names. `wantedPlace` is the way back.
 */
export function toWebTarget(anchor: Anchor, source: string, boxOf: BoxOfPage = () => undefined): WebTarget {
  const target = { type: "SpecificResource", source } as const;
  switch (anchor.kind) {
    case "WHOLE":
      return target;
    case "INDICATOR":
      return { ...target, "sidang:indicator": anchor.indicatorCode };
    case "TEXT": {
      const { quote, position, areas } = anchor;
      const [first] = areas;
      const selector: readonly WebSelector[] = [
        { type: "TextQuoteSelector", ...quote },
        { type: "TextPositionSelector", ...position },
        ...(first === undefined ? [] : [pageSelector(first, boxOf)]),
      ];
      return { ...target, selector, ...(first === undefined ? {} : { "sidang:areas": areas }) };
    }
    case "REGION": {
      const { area } = anchor;
      return { ...target, selector: [pageSelector(area, boxOf)], "sidang:areas": [area] };
    }
    case "PICTURE": {
      const { x, y, width, height } = anchor.box;
      const value = `xywh=percent:${[x, y, width, height].map(plainDecimal).join(",")}`;
      return { ...target, selector: [mediaSelector(value)] };
    }
    case "MOMENT": {
      const { from, to } = anchor.moment;
      const value = `t=${[from, ...(to === null ? [] : [to])].map(plainDecimal).join(",")}`;
      return { ...target, selector: [mediaSelector(value)] };
    }
    default:
      return assertNever(anchor, "anchor");
  }
}

function pageSelector({ page, rect }: PageArea, boxOf: BoxOfPage): WebSelector {
  const box = boxOf(page);
  const value = box === undefined ? `page=${page}` : `page=${page}&viewrect=${viewWords(rect, box)}`;
  return { type: "FragmentSelector", conformsTo: fragmentStandards.pdf, value };
}

function viewWords(rect: PageArea["rect"], box: PageBox): string {
  const { left, top, width, height } = viewOf(rect, box);
  return [left, top, width, height].map((points) => plainDecimal(Math.round(points * 100) / 100)).join(",");
}

function mediaSelector(value: string): WebSelector {
  return { type: "FragmentSelector", conformsTo: fragmentStandards.media, value };
}
