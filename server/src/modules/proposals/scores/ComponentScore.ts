import { Field, Float, ObjectType } from "type-graphql";
import { SubcomponentScore } from "./SubcomponentScore.js";

@ObjectType({ description: "A component of the enablers or of the results. Points are unrounded." })
export class ComponentScore {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => [SubcomponentScore])
  subcomponents!: readonly SubcomponentScore[];
}
