import type { Anchor, PageArea, PercentBox } from "../../anchor/index.js";
import { assertNever } from "../../kernel/assertNever.js";
import type { RefusalDetail } from "../../panel/refusals.js";
import { evidenceLimits } from "../words.js";

/**
 * SPEC EV11: the first thing in which an anchor says what no document could hold, whatever the document; null when it
 * could. Whether this document holds it is for the shell to find out (`anchorProblem`).
 */
export function anchorFlaw(anchor: Anchor): RefusalDetail | null {
  switch (anchor.kind) {
    case "WHOLE":
    case "INDICATOR":
      return null;
    case "TEXT": {
      const { quote, position, areas } = anchor;
      return first(
        within("quote.exact", quote.exact.length, 1, evidenceLimits.quote),
        within("quote.prefix", quote.prefix.length, 0, evidenceLimits.context),
        within("quote.suffix", quote.suffix.length, 0, evidenceLimits.context),
        whole("position.start", position.start, 0),
        whole("position.end", position.end, position.start + 1),
        within("areas", areas.length, 0, evidenceLimits.areas),
        ...areas.map(areaFlaw),
      );
    }
    case "REGION":
      return areaFlaw(anchor.area);
    case "PICTURE":
      return boxFlaw(anchor.box);
    case "MOMENT": {
      const { from, to } = anchor.moment;
      return first(atLeast("moment.from", from, 0), to === null ? null : above("moment.to", to, from));
    }
    default:
      return assertNever(anchor, "anchor");
  }
}

function areaFlaw({ page, rect }: PageArea): RefusalDetail | null {
  return first(
    whole("page", page, 1),
    above("rect.x1", rect.x1, rect.x0),
    above("rect.y1", rect.y1, rect.y0),
  );
}

/** Percents are rounded on the way, so a box may end a hair beyond the picture. */
function boxFlaw({ x, y, width, height }: PercentBox): RefusalDetail | null {
  return first(
    atLeast("box.x", x, 0),
    atLeast("box.y", y, 0),
    above("box.width", width, 0),
    above("box.height", height, 0),
    atMost("box.x + box.width", x + width, 100.01),
    atMost("box.y + box.height", y + height, 100.01),
  );
}

function first(...flaws: readonly (RefusalDetail | null)[]): RefusalDetail | null {
  return flaws.find((flaw) => flaw !== null) ?? null;
}

function flawUnless(holds: boolean, what: string, value: number, bound: string): RefusalDetail | null {
  return holds ? null : { what, value: String(value), bound };
}

function within(what: string, value: number, least: number, most: number): RefusalDetail | null {
  return flawUnless(value >= least && value <= most, what, value, `${least}..${most}`);
}

function whole(what: string, value: number, least: number): RefusalDetail | null {
  return flawUnless(Number.isSafeInteger(value) && value >= least, what, value, `>= ${least}`);
}

function atLeast(what: string, value: number, least: number): RefusalDetail | null {
  return flawUnless(value >= least, what, value, `>= ${least}`);
}

function atMost(what: string, value: number, most: number): RefusalDetail | null {
  return flawUnless(value <= most, what, value, `<= ${most}`);
}

function above(what: string, value: number, bound: number): RefusalDetail | null {
  return flawUnless(value > bound, what, value, `> ${bound}`);
}
