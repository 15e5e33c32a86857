import { Field, Float, ObjectType } from "type-graphql";

@ObjectType({ description: "One thing that a predicate needs." })
export class Gate {
  @Field(() => String, {
    description:
      "As in the shared package: total, enablers, area:MP, B.I, index:B.I.a, complete, prerequisite:<key>, earlierWbk.",
  })
  code!: string;

  @Field(() => String, { description: "POINTS (scale of 100), SHARE (0 to 1), INDEX (0 to 4) or FACT." })
  kind!: string;

  @Field(() => String, { description: "In Indonesian." })
  label!: string;

  @Field(() => Float, { nullable: true, description: "Unrounded. Null for a FACT, and where there is none." })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: "Null for a FACT." })
  bound!: number | null;

  @Field(() => Boolean)
  passed!: boolean;

  @Field(() => Boolean, { description: "The bound is disputed or was not seen in a source." })
  unverified!: boolean;
}
