import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({
  description: "JSON Lines: a header, then every event. `sidang verify` and the record's page check it.",
})
export class PanelExport {
  @Field(() => String)
  fileName!: string;

  @Field(() => String)
  content!: string;

  @Field(() => Int, { description: "How many events follow the header." })
  events!: number;

  @Field(() => String, { description: "The chain's head, in hex." })
  head!: string;
}
