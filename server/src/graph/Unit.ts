import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "The working unit that builds a Zona Integritas (unit kerja)." })
export class Unit {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  /** Resolved as `agency`. */
  agencyId!: string;
}
