import { ArgsType, Field, ID } from "type-graphql";

/** What every command on a panel carries. */
@ArgsType()
export class PanelCommandArgs {
  @Field(() => ID, {
    description: "A UUID made by the client. Sent twice, the command has the effect and the answer of once.",
  })
  commandId!: string;

  @Field(() => ID)
  panelId!: string;
}

/** What every command on an agenda item carries. */
@ArgsType()
export class ItemCommandArgs extends PanelCommandArgs {
  @Field(() => ID)
  itemId!: string;
}

/** A command on an item that says why. */
@ArgsType()
export class ReasonedItemArgs extends ItemCommandArgs {
  @Field(() => String, { description: "1 to 2000 characters." })
  reason!: string;
}

/** A command that can be given for oneself or for somebody else. */
@ArgsType()
export class MemberItemArgs extends ItemCommandArgs {
  @Field(() => ID, { nullable: true, description: "The viewer when left out." })
  memberId?: string | null;
}
