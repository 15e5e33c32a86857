import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../../graph/PageInfo.js";

@ObjectType({
  description:
    "An event of any stream. What is withheld from the viewer has the type Withheld and says only its place.",
})
export class Event {
  @Field(() => Int)
  seq!: number;

  @Field(() => String)
  type!: string;

  @Field(() => Date, { nullable: true, description: "Null where the event is withheld." })
  at!: Date | null;

  @Field(() => ID, { nullable: true, description: "Null where the event is withheld." })
  actorId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Null where the event is withheld, or the person is not known any more.",
  })
  actorName!: string | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: "Null where the event is withheld from the viewer.",
  })
  payload!: object | null;

  @Field(() => String, { description: "The chain's hash after it, in hex." })
  hash!: string;
}

@ObjectType({ description: "A page of a stream." })
export class EventConnection {
  @Field(() => [Event])
  nodes!: readonly Event[];

  @Field(() => PageInfo, { description: "endCursor is the last event's seq." })
  pageInfo!: PageInfo;
}
