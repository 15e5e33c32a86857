import { Field, Float, ObjectType } from "type-graphql";

@ObjectType({ description: "A part of a component. Points are unrounded." })
export class SubcomponentScore {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => Boolean, { description: "Every indicator is answered or not applicable." })
  complete!: boolean;
}
