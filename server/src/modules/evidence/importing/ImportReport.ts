import { Field, ID, Int, ObjectType } from "type-graphql";
import { Thread } from "../types/Thread.js";

@ObjectType({ description: "An annotation that was not taken." })
export class SkippedAnnotation {
  @Field(() => Int, { description: "Its place in the document, from 0." })
  index!: number;

  @Field(() => String, {
    description:
      "NO_TEXT (a mere highlight), NO_THREAD (a reply to what is not in the document), or the reason of a refusal.",
  })
  reason!: string;

  @Field(() => String, { nullable: true, description: "The bound that was met; null where there is none." })
  detail!: string | null;
}

@ObjectType({ description: "What became of a document of annotations." })
export class ImportReport {
  @Field(() => ID)
  evidenceId!: string;

  @Field(() => [Thread], { description: "At most 500, in the order of the document." })
  imported!: readonly Thread[];

  @Field(() => [SkippedAnnotation])
  skipped!: readonly SkippedAnnotation[];
}
