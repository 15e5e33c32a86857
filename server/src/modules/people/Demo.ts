import { Field, ObjectType } from "type-graphql";
import { enumeration } from "../../graph/enumeration.js";

/** In the order in which the sign-in page lists them. */
export const demoGroups = ["PANEL", "EVALUATORS", "UNITS", "COUNTRY"] as const;
export type DemoGroup = (typeof demoGroups)[number];

const DemoGroupEnum = enumeration(
  "DemoGroup",
  demoGroups,
  "Where the people of the demonstration stand: in the panel, among the evaluators, on the side of units and agencies, or over the whole country.",
);

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

  @Field(() => DemoGroupEnum)
  group!: DemoGroup;
}

@ObjectType({ description: "Present in demo mode only: who can sign in, all with one password." })
export class Demo {
  @Field(() => String)
  password!: string;

  @Field(() => [DemoAccount])
  accounts!: readonly DemoAccount[];
}
