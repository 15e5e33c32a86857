import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Somebody who can sign in to the demonstration." })
export class DemoAccount {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "What they are in the demonstration, in a few words of Indonesian." })
  role!: string;

  @Field(() => String, { description: "The same in English." })
  roleEn!: string;
}

@ObjectType({ description: "Present in demo mode only: who can sign in, all with one password." })
export class Demo {
  @Field(() => String)
  password!: string;

  @Field(() => [DemoAccount])
  accounts!: readonly DemoAccount[];
}
