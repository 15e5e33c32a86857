import { Field, Int, ObjectType } from "type-graphql";
import { Agency } from "../../graph/Agency.js";
import { PageInfo } from "../../graph/PageInfo.js";
import { Unit } from "../../graph/Unit.js";

@ObjectType({ description: "A page of agencies." })
export class AgencyConnection {
  @Field(() => [Agency])
  nodes!: readonly Agency[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are on all pages." })
  totalCount!: number;
}

@ObjectType({ description: "A page of units." })
export class UnitConnection {
  @Field(() => [Unit])
  nodes!: readonly Unit[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are on all pages." })
  totalCount!: number;
}
