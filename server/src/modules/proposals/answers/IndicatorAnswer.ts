import type { Answer } from "@sidang/shared";
import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { type AssessmentSource, AssessmentSourceEnum } from "../../../graph/enums.js";

@ObjectType({ description: "What a source answered to an indicator of a proposal's sheet." })
export class IndicatorAnswer {
  @Field(() => AssessmentSourceEnum)
  source!: AssessmentSource;

  @Field(() => String)
  indicatorCode!: string;

  @Field(() => GraphQLJSONObject, { description: "As Answer of the shared package says." })
  answer!: Answer;

  @Field(() => String, { nullable: true, description: "What was noted beside it; null when nothing was." })
  note!: string | null;
}
