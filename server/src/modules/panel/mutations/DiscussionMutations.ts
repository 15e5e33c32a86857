import { Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../graph/requestContext.js";
import { CommandResult } from "../types/CommandResult.js";
import { ItemCommandArgs, MemberItemArgs } from "./commandArguments.js";
import { ThreadReferenceInput, threadOf } from "./evidenceArguments.js";
import { sendCommand } from "./sendCommand.js";

@ArgsType()
class DeclareConflictArgs extends MemberItemArgs {
  @Field(() => String, { description: "1 to 2000 characters." })
  reason!: string;
}

@ArgsType()
class GiveFloorArgs extends ItemCommandArgs {
  @Field(() => ID)
  memberId!: string;
}

@ArgsType()
class PointOfOrderArgs extends ItemCommandArgs {
  @Field(() => String, { description: "1 to 4000 characters." })
  text!: string;
}

@ArgsType()
class RetractRemarkArgs extends ItemCommandArgs {
  @Field(() => ID)
  remarkId!: string;
}

@ArgsType()
class MakeRemarkArgs extends RetractRemarkArgs {
  @Field(() => String, { description: "1 to 4000 characters." })
  text!: string;

  @Field(() => ThreadReferenceInput, {
    nullable: true,
    description: "The thread that the remark points to, if any.",
  })
  thread?: ThreadReferenceInput | null;
}

/** Commands on the talk about an item. */
@Resolver()
export class DiscussionMutations {
  @Mutation(() => CommandResult, {
    description: "By the chair, one item at a time, with quorum. The score sheet is frozen as it stands.",
  })
  callItem(@Args() args: ItemCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "callItem", itemId: args.itemId });
  }

  @Mutation(() => CommandResult, { description: "By the chair, with quorum." })
  beginDeliberation(@Args() args: ItemCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "beginDeliberation", itemId: args.itemId });
  }

  @Mutation(() => CommandResult, {
    description: "By the member, or by the chair for a member, until voting has opened.",
  })
  declareConflict(@Args() args: DeclareConflictArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, memberId, reason } = args;
    return sendCommand(context, args, (viewerId) => ({
      type: "declareConflict",
      itemId,
      memberId: memberId ?? viewerId,
      reason,
    }));
  }

  @Mutation(() => CommandResult, {
    description: "By the member, or by the chair for a member. A conflict by home agency stays.",
  })
  withdrawConflict(@Args() args: MemberItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, memberId } = args;
    return sendCommand(context, args, (viewerId) => ({
      type: "withdrawConflict",
      itemId,
      memberId: memberId ?? viewerId,
    }));
  }

  @Mutation(() => CommandResult, { description: "By a member who attends." })
  requestFloor(@Args() args: ItemCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "requestFloor", itemId: args.itemId });
  }

  @Mutation(() => CommandResult, { description: "By the chair, to anybody who may speak, asked or not." })
  giveFloor(@Args() args: GiveFloorArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, memberId } = args;
    return sendCommand(context, args, { type: "giveFloor", itemId, memberId });
  }

  @Mutation(() => CommandResult, {
    description: "Ends one's talk or leaves the queue; the chair may end anybody's.",
  })
  yieldFloor(@Args() args: MemberItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, memberId } = args;
    return sendCommand(context, args, (viewerId) => ({
      type: "yieldFloor",
      itemId,
      memberId: memberId ?? viewerId,
    }));
  }

  @Mutation(() => CommandResult, { description: "By a member who attends, without the floor." })
  raisePointOfOrder(@Args() args: PointOfOrderArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, text } = args;
    return sendCommand(context, args, { type: "raisePointOfOrder", itemId, text });
  }

  @Mutation(() => CommandResult, {
    description:
      "By members and secretaries, from the call to the decision, under an id that the client makes.",
  })
  makeRemark(@Args() args: MakeRemarkArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, remarkId, text } = args;
    return sendCommand(context, args, {
      type: "makeRemark",
      itemId,
      remarkId,
      text,
      ...threadOf(args.thread),
    });
  }

  @Mutation(() => CommandResult, { description: "By its author. The trace stays." })
  retractRemark(@Args() args: RetractRemarkArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, remarkId } = args;
    return sendCommand(context, args, { type: "retractRemark", itemId, remarkId });
  }
}
