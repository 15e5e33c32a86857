import { Field, Float, ObjectType } from "type-graphql";

@ObjectType({ description: "One of the six areas of change. Points are unrounded." })
export class AreaScore {
  @Field(() => String, { description: "MP, TT, SDM, AK, PW or PP." })
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Float)
  points!: number;

  @Field(() => Float)
  weight!: number;

  @Field(() => Float, { description: "Points over weight, 0 to 1." })
  share!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  fulfilment!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  fulfilmentWeight!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  reform!: number;

  @Field(() => Float, { description: "0 on a sheet without halves." })
  reformWeight!: number;
}
