import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "That somebody has seen a thread." })
export class SeenBy {
  @Field(() => ID)
  userId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date, { description: "As it was then." })
  at!: Date;
}

@ObjectType({ description: "Who has seen a thread." })
export class ThreadSeen {
  @Field(() => ID)
  threadId!: string;

  @Field(() => [SeenBy], { description: "The latest first; at most 200." })
  seenBy!: readonly SeenBy[];
}
