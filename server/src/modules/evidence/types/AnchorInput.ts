import { type Anchor, type AnchorKind, assertNever } from "@sidang/shared";
import { Field, Float, InputType, Int } from "type-graphql";
import { invalidInput } from "../../../graph/deliberateError.js";
import { AnchorKindEnum } from "../../../graph/evidenceEnums.js";

@InputType({
  description:
    "A rectangle on a page of a PDF, in the page's own user space (points, origin at the bottom left).",
})
class PageAreaInput {
  @Field(() => Int, { description: "From 1." })
  page!: number;

  @Field(() => Float)
  x0!: number;

  @Field(() => Float)
  y0!: number;

  @Field(() => Float)
  x1!: number;

  @Field(() => Float)
  y1!: number;
}

@InputType({ description: "W3C TextQuoteSelector." })
class TextQuoteInput {
  @Field(() => String, { description: "1 to 10,000 characters." })
  exact!: string;

  @Field(() => String, { description: "Up to 64 characters." })
  prefix!: string;

  @Field(() => String, { description: "Up to 64 characters." })
  suffix!: string;
}

@InputType({ description: "W3C TextPositionSelector: UTF-16 units in the whole text of the version." })
class TextPositionInput {
  @Field(() => Int)
  start!: number;

  @Field(() => Int, { description: "Not included." })
  end!: number;
}

@InputType({
  description: "A part of a picture in percent of its width and height, from its top left corner.",
})
class PercentBoxInput {
  @Field(() => Float)
  x!: number;

  @Field(() => Float)
  y!: number;

  @Field(() => Float)
  width!: number;

  @Field(() => Float)
  height!: number;
}

@InputType({ description: "Seconds from the start of a recording." })
class MomentInput {
  @Field(() => Float)
  from!: number;

  @Field(() => Float, { nullable: true, description: "Null for a moment." })
  to?: number | null;
}

@InputType({ description: "What a thread speaks of. Besides its kind it has just the parts of that kind." })
export class AnchorInput {
  @Field(() => AnchorKindEnum)
  kind!: AnchorKind;

  @Field(() => String, { nullable: true, description: "INDICATOR: its code." })
  indicatorCode?: string | null;

  @Field(() => TextQuoteInput, { nullable: true, description: "TEXT." })
  quote?: TextQuoteInput | null;

  @Field(() => TextPositionInput, { nullable: true, description: "TEXT." })
  position?: TextPositionInput | null;

  @Field(() => [PageAreaInput], {
    nullable: true,
    description: "TEXT: one a line, at most 500. REGION: one.",
  })
  areas?: readonly PageAreaInput[] | null;

  @Field(() => PercentBoxInput, { nullable: true, description: "PICTURE." })
  box?: PercentBoxInput | null;

  @Field(() => MomentInput, { nullable: true, description: "MOMENT." })
  moment?: MomentInput | null;
}

/** The anchor that an input says; no input is the whole document. Throws INVALID_INPUT for a part that is missing. */
export function anchorOf(input: AnchorInput | null | undefined): Anchor {
  if (input === null || input === undefined) return { kind: "WHOLE" };
  const { kind } = input;
  switch (kind) {
    case "WHOLE":
      return { kind };
    case "INDICATOR":
      return { kind, indicatorCode: part(input.indicatorCode, "indicatorCode") };
    case "TEXT": {
      const { exact, prefix, suffix } = part(input.quote, "quote");
      const { start, end } = part(input.position, "position");
      return { kind, quote: { exact, prefix, suffix }, position: { start, end }, areas: areasOf(input) };
    }
    case "REGION": {
      const [area, ...others] = areasOf(input);
      if (area === undefined || others.length > 0) throw invalidInput("anchor.areas", "one area");
      return { kind, area };
    }
    case "PICTURE": {
      const { x, y, width, height } = part(input.box, "box");
      return { kind, box: { x, y, width, height } };
    }
    case "MOMENT": {
      const { from, to } = part(input.moment, "moment");
      return { kind, moment: { from, to: to ?? null } };
    }
    default:
      return assertNever(kind, "kind of anchor");
  }
}

function areasOf({ areas }: AnchorInput) {
  return (areas ?? []).map(({ page, x0, y0, x1, y1 }) => ({ page, rect: { x0, y0, x1, y1 } }));
}

function part<T>(value: T | null | undefined, name: string): T {
  if (value === null || value === undefined)
    throw invalidInput(`anchor.${name}`, "there for this kind of anchor");
  return value;
}
