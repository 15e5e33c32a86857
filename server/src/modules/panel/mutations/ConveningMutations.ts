import type { DecisionRule, Institution, Office, TimeZone } from "@sidang/shared";
import { Args, ArgsType, Ctx, Field, ID, Int, Mutation, Resolver } from "type-graphql";
import {
  DecisionRuleEnum,
  InstitutionEnum,
  PanelOfficeEnum,
  PanelTimeZoneEnum,
} from "../../../graph/enums.js";
import type { RequestContext } from "../../../graph/requestContext.js";
import { CommandResult } from "../types/CommandResult.js";
import { ItemCommandArgs, PanelCommandArgs } from "./commandArguments.js";
import { sendCommand } from "./sendCommand.js";

@ArgsType()
class ConvenePanelArgs extends PanelCommandArgs {
  @Field(() => Int, { description: "The year of the cycle." })
  cycle!: number;

  @Field(() => String, { description: "1 to 200 characters." })
  title!: string;

  @Field(() => Date)
  scheduledFor!: Date;

  @Field(() => PanelTimeZoneEnum, { defaultValue: PanelTimeZoneEnum.WIB })
  timeZone!: TimeZone;

  @Field(() => String, { nullable: true, description: "https only, at most 500 characters." })
  meetingLink?: string | null;

  @Field(() => DecisionRuleEnum, { defaultValue: DecisionRuleEnum.UNANIMOUS })
  rule!: DecisionRule;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "Reveal by itself once everybody eligible has cast.",
  })
  autoReveal!: boolean;
}

@ArgsType()
class AddAgendaItemArgs extends ItemCommandArgs {
  @Field(() => ID)
  proposalId!: string;

  @Field(() => Int, { defaultValue: 60, description: "Time set aside: 1 to 480." })
  minutes!: number;
}

@ArgsType()
class MoveAgendaItemArgs extends ItemCommandArgs {
  @Field(() => Int, { description: "Place in the agenda after the move, from 0." })
  position!: number;
}

@ArgsType()
class SeatArgs extends PanelCommandArgs {
  @Field(() => ID)
  memberId!: string;
}

@ArgsType()
class AppointMemberArgs extends SeatArgs {
  @Field(() => InstitutionEnum, {
    nullable: true,
    description: "Whom they vote for; null for a secretary, and for a chair without a vote.",
  })
  institution?: Institution | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "They lead their institution: their ballot decides its tie.",
  })
  lead!: boolean;

  @Field(() => PanelOfficeEnum, { nullable: true })
  office?: Office | null;
}

@ArgsType()
class InviteObserverArgs extends ItemCommandArgs {
  @Field(() => ID)
  observerId!: string;
}

/** Commands that set a panel up: by its secretaries and its chair. */
@Resolver()
export class ConveningMutations {
  @Mutation(() => CommandResult, {
    description:
      "Convenes a panel under an id that the client makes. Whoever convenes becomes its first secretary.",
  })
  convenePanel(@Args() args: ConvenePanelArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { panelId, cycle, title, scheduledFor, timeZone, meetingLink, rule, autoReveal } = args;
    return sendCommand(context, args, {
      type: "convenePanel",
      panelId,
      cycle,
      title,
      scheduledFor: scheduledFor.getTime(),
      timeZone,
      meetingLink: meetingLink ?? null,
      options: { rule, autoReveal },
    });
  }

  @Mutation(() => CommandResult, {
    description: "Puts a proposal in stage IN_PANEL at the end of the agenda.",
  })
  addAgendaItem(@Args() args: AddAgendaItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, proposalId, minutes } = args;
    return sendCommand(context, args, { type: "addAgendaItem", itemId, proposalId, minutes });
  }

  @Mutation(() => CommandResult, { description: "Moves an item that is neither under way nor decided." })
  moveAgendaItem(@Args() args: MoveAgendaItemArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, position } = args;
    return sendCommand(context, args, { type: "moveAgendaItem", itemId, position });
  }

  @Mutation(() => CommandResult, {
    description: "Takes an item off the agenda that is neither under way nor decided.",
  })
  removeAgendaItem(@Args() args: ItemCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "removeAgendaItem", itemId: args.itemId });
  }

  @Mutation(() => CommandResult, { description: "Gives somebody a seat. Not while a vote is out." })
  appointMember(@Args() args: AppointMemberArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { memberId, institution, lead, office } = args;
    return sendCommand(context, args, {
      type: "appointMember",
      memberId,
      institution: institution ?? null,
      lead,
      office: office ?? null,
    });
  }

  @Mutation(() => CommandResult, {
    description: "Takes a seat away. Not while a vote is out, and not from whoever presides.",
  })
  dismissMember(@Args() args: SeatArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "dismissMember", memberId: args.memberId });
  }

  @Mutation(() => CommandResult, { description: "Lets somebody see one item from the gallery." })
  inviteObserver(@Args() args: InviteObserverArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { observerId, itemId } = args;
    return sendCommand(context, args, { type: "inviteObserver", observerId, itemId });
  }
}
