import { Field, ID, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../../../graph/PageInfo.js";
import { Evidence } from "./Evidence.js";

@ObjectType({ description: "A page of evidence." })
export class EvidenceConnection {
  @Field(() => [Evidence])
  nodes!: readonly Evidence[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are on all pages." })
  totalCount!: number;
}

@ObjectType({ description: "How many threads the viewer sees." })
export class ThreadCounts {
  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  resolved!: number;

  @Field(() => Int, { description: "Not resolved, and their place waits to be confirmed." })
  unsure!: number;

  @Field(() => Int, { description: "Not resolved, and their place was not found again." })
  lost!: number;
}

@ObjectType({ description: "How much current evidence an indicator has." })
export class IndicatorEvidence {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: "A person who can be mentioned." })
export class Mentionable {
  @Field(() => ID)
  userId!: string;

  @Field(() => String)
  name!: string;
}
