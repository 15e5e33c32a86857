import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Where a page ends." })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: "Hand it on as `after` for the next page. Null on an empty page.",
  })
  endCursor!: string | null;

  @Field(() => Boolean, { description: "There is more after `endCursor`." })
  hasNextPage!: boolean;
}
