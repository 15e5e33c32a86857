import { assertNever } from "../../kernel/assertNever.js";
import type { Anchor, PageArea, PercentBox } from "../anchor.js";
import { type DocumentText, wholeText } from "../documentText.js";

/** The first thing in which an anchor does not fit: what, what it is, and what it would have to be. */
export interface AnchorProblem {
  readonly what: string;
  readonly value: string | null;
  readonly bound: string | null;
}

/** What an anchor is held against. */
export interface AnchorGround {
  readonly kind: "PDF" | "PICTURE" | "TEXT" | "PREVIEW" | "VIDEO" | "NONE";
  readonly text: DocumentText;
}

/** The most that an anchor may bring along. A passage over ten pages has some 400 lines. */
const mostAreas = 500;
const longestQuote = 10_000;
const longestContext = 64;
/** Points and percent by which a browser may be off. */
const slack = 1.5;
const longestRecording = 86_400;

/** SPEC AN30: inside the document, with the quote that stands at its position; null when it fits. */
export function anchorProblem(anchor: Anchor, ground: AnchorGround): AnchorProblem | null {
  switch (anchor.kind) {
    case "WHOLE":
    case "INDICATOR":
      return null;
    case "TEXT":
      return textProblem(anchor, ground);
    case "REGION":
      return ground.kind === "PDF"
        ? areaProblem(anchor.area, ground.text)
        : problem("anchor.kind", anchor.kind, "a document with pages");
    case "PICTURE":
      return ground.kind === "PICTURE"
        ? boxProblem(anchor.box)
        : problem("anchor.kind", anchor.kind, "a picture");
    case "MOMENT": {
      if (ground.kind !== "VIDEO") return problem("anchor.kind", anchor.kind, "a recording");
      const { from, to } = anchor.moment;
      const isFrom = from >= 0 && from <= longestRecording;
      if (!isFrom) return problem("anchor.moment.from", from, `0..${longestRecording}`);
      const isTo = to === null || (to > from && to <= longestRecording);
      return isTo ? null : problem("anchor.moment.to", to, `after ${from}`);
    }
    default:
      return assertNever(anchor, "anchor");
  }
}

function textProblem(
  { quote, position, areas }: Extract<Anchor, { kind: "TEXT" }>,
  { kind, text }: AnchorGround,
): AnchorProblem | null {
  if (kind !== "PDF" && kind !== "TEXT" && kind !== "PREVIEW")
    return problem("anchor.kind", "TEXT", "a document with text");
  const { start, end } = position;
  const whole = wholeText(text);
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= whole.length;
  if (!isInside) return problem("anchor.position", `${start}..${end}`, `0..${whole.length}`);
  if (quote.exact.length > longestQuote)
    return problem("anchor.quote.exact", quote.exact.length, `1..${longestQuote}`);
  if (whole.slice(start, end) !== quote.exact)
    return problem("anchor.quote.exact", quote.exact.slice(0, 80), whole.slice(start, end).slice(0, 80));
  const longest = Math.max(quote.prefix.length, quote.suffix.length);
  if (longest > longestContext) return problem("anchor.quote.prefix", longest, `0..${longestContext}`);
  if (kind !== "PDF" && areas.length > 0) return problem("anchor.areas", areas.length, "0");
  if (areas.length > mostAreas) return problem("anchor.areas", areas.length, `0..${mostAreas}`);
  return first(areas.map((area) => areaProblem(area, text)));
}

function areaProblem({ page, rect }: PageArea, { pages }: DocumentText): AnchorProblem | null {
  const on = pages[page - 1];
  if (!Number.isInteger(page) || on === undefined) return problem("anchor.page", page, `1..${pages.length}`);
  const { x0, y0, x1, y1 } = rect;
  const { x, y } = on.origin ?? { x: 0, y: 0 };
  const [right, top] = [x + on.width, y + on.height];
  const isInside =
    x0 < x1 && y0 < y1 && x0 >= x - slack && y0 >= y - slack && x1 <= right + slack && y1 <= top + slack;
  return isInside ? null : problem("anchor.area", `${x0},${y0},${x1},${y1}`, `${x},${y},${right},${top}`);
}

function boxProblem({ x, y, width, height }: PercentBox): AnchorProblem | null {
  const isInside =
    x >= -slack &&
    y >= -slack &&
    width > 0 &&
    height > 0 &&
    x + width <= 100 + slack &&
    y + height <= 100 + slack;
  return isInside ? null : problem("anchor.box", `${x},${y},${width},${height}`, "0,0,100,100");
}

function first(problems: readonly (AnchorProblem | null)[]): AnchorProblem | null {
  return problems.find((each) => each !== null) ?? null;
}

function problem(what: string, value: string | number | null, bound: string): AnchorProblem {
  return { what, value: value === null ? null : String(value), bound };
}
