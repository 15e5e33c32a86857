import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A ministry or institution, province, regency or city (instansi)." })
export class Agency {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "MINISTRY, INSTITUTION, PROVINCE, REGENCY or CITY." })
  kind!: string;
}
