import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "Somebody with a seat who is connected, and what they look at. It is told as it is known, never recorded.",
})
export class Presence {
  @Field(() => ID)
  userId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: "How many of their tabs and devices are connected." })
  connections!: number;

  @Field(() => String, { nullable: true, description: "As they reported it; null when they have not." })
  view!: string | null;

  @Field(() => Date, { description: "When the first of these connections began." })
  since!: Date;
}
