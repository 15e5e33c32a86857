import type { PercentBox, Rect, ShownArea, ThreadReference } from "@sidang/shared";
import { ArgsType, Field, Float, ID, InputType, Int } from "type-graphql";
import { invalidInput } from "../../../graph/deliberateError.js";
import { ItemCommandArgs } from "./commandArguments.js";

@InputType({
  description:
    "A rectangle on a page of a PDF, in its own user space: points from the bottom left, unrotated.",
})
class ShownRectInput implements Rect {
  @Field(() => Float)
  x0!: number;

  @Field(() => Float)
  y0!: number;

  @Field(() => Float, { description: "Above x0." })
  x1!: number;

  @Field(() => Float, { description: "Above y0." })
  y1!: number;
}

@InputType({
  description: "A part of a picture, in percent of its width and height from its top left corner.",
})
class ShownBoxInput implements PercentBox {
  @Field(() => Float)
  x!: number;

  @Field(() => Float)
  y!: number;

  @Field(() => Float)
  width!: number;

  @Field(() => Float)
  height!: number;
}

@InputType({
  description: "The part that everybody is to look at: a rectangle on the page, or a box on a picture.",
})
class ShownAreaInput {
  @Field(() => ShownRectInput, { nullable: true })
  rect?: ShownRectInput | null;

  @Field(() => ShownBoxInput, { nullable: true })
  box?: ShownBoxInput | null;
}

@InputType({ description: "A thread on evidence of the item's proposal, which the viewer may see." })
export class ThreadReferenceInput implements ThreadReference {
  @Field(() => ID)
  evidenceId!: string;

  @Field(() => ID)
  threadId!: string;
}

/** What is shown, and where in it. */
@ArgsType()
export class ShowEvidenceArgs extends ItemCommandArgs {
  @Field(() => ID)
  evidenceId!: string;

  @Field(() => ID, { description: "One of its versions." })
  versionId!: string;

  @Field(() => Int, {
    nullable: true,
    description: "From 1; left out for what has no pages, or for the whole.",
  })
  page?: number | null;

  @Field(() => ShownAreaInput, { nullable: true, description: "Left out for the whole page." })
  area?: ShownAreaInput | null;

  @Field(() => ID, { nullable: true, description: "A thread on it that the viewer may see." })
  threadId?: string | null;
}

/** An area as the rules know it. Throws INVALID_INPUT unless it says one thing. */
export function areaOf(input: ShownAreaInput | null | undefined): ShownArea | null {
  if (input == null) return null;
  const { rect, box } = input;
  if (rect != null && box == null) {
    const { x0, y0, x1, y1 } = rect;
    return { rect: { x0, y0, x1, y1 } };
  }
  if (box != null && rect == null) {
    const { x, y, width, height } = box;
    return { box: { x, y, width, height } };
  }
  throw invalidInput("area", "a rect or a box");
}

/** A reference as the rules know it; nothing when there is none. */
export function threadOf(input: ThreadReferenceInput | null | undefined): {
  readonly thread?: ThreadReference;
} {
  if (input == null) return {};
  const { evidenceId, threadId } = input;
  return { thread: { evidenceId, threadId } };
}
