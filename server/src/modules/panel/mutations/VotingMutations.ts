import type { BallotChoice, Motion } from "@sidang/shared";
import { Args, ArgsType, Ctx, Field, Int, Mutation, Resolver } from "type-graphql";
import { BallotChoiceEnum, MotionEnum } from "../../../graph/enums.js";
import type { RequestContext } from "../../../graph/requestContext.js";
import { CommandResult } from "../types/CommandResult.js";
import { ItemCommandArgs, MemberItemArgs, ReasonedItemArgs } from "./commandArguments.js";
import { sendCommand } from "./sendCommand.js";

@ArgsType()
class OpenVotingArgs extends ItemCommandArgs {
  @Field(() => MotionEnum)
  motion!: Motion;

  @Field(() => Int, {
    nullable: true,
    description: "On the clock: 1 to 120. Null for none. The clock informs; it does not close the vote.",
  })
  minutes?: number | null;
}

@ArgsType()
class CastBallotArgs extends MemberItemArgs {
  @Field(() => BallotChoiceEnum)
  choice!: BallotChoice;

  @Field(() => String, { nullable: true, description: "At most 2000 characters. Revealed with the choice." })
  reason?: string | null;
}

@ArgsType()
class RevealBallotsArgs extends ItemCommandArgs {
  @Field(() => String, {
    nullable: true,
    description: "Needed when somebody eligible has not cast. At most 2000 characters.",
  })
  reason?: string | null;
}

/** Commands on the vote about an item. */
@Resolver()
export class VotingMutations {
  @Mutation(() => CommandResult, { description: "By the chair, with quorum." })
  openVoting(@Args() args: OpenVotingArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, motion, minutes } = args;
    return sendCommand(context, args, { type: "openVoting", itemId, motion, minutes: minutes ?? null });
  }

  @Mutation(() => CommandResult, { description: "By the chair: back to the talk, the ballots are void." })
  stepBack(@Args() args: ReasonedItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, reason } = args;
    return sendCommand(context, args, { type: "stepBack", itemId, reason });
  }

  @Mutation(() => CommandResult, {
    description:
      "memberId: the viewer when left out; a secretary may enter the ballot of somebody in the room without a device. Casting again replaces. Nobody learns the choice before the reveal.",
  })
  castBallot(@Args() args: CastBallotArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, memberId, choice, reason } = args;
    return sendCommand(context, args, (viewerId) => ({
      type: "castBallot",
      itemId,
      memberId: memberId ?? viewerId,
      choice,
      reason: reason ?? null,
    }));
  }

  @Mutation(() => CommandResult, { description: "By the chair: opens every counted ballot at once." })
  revealBallots(@Args() args: RevealBallotsArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, reason } = args;
    return sendCommand(context, args, { type: "revealBallots", itemId, reason: reason ?? null });
  }

  @Mutation(() => CommandResult, {
    description:
      "By the chair: the rule must be met, and a grant must pass every gate. GATES_FAILED lists the failed ones.",
  })
  recordDecision(@Args() args: ItemCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "recordDecision", itemId: args.itemId });
  }

  @Mutation(() => CommandResult, { description: "By the chair." })
  deferItem(@Args() args: ReasonedItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, reason } = args;
    return sendCommand(context, args, { type: "deferItem", itemId, reason });
  }

  @Mutation(() => CommandResult, { description: "By the chair, before the panel closes." })
  reopenItem(@Args() args: ReasonedItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, reason } = args;
    return sendCommand(context, args, { type: "reopenItem", itemId, reason });
  }
}
