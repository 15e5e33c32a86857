import type { AttendanceMode } from "@sidang/shared";
import { Args, ArgsType, Ctx, Field, ID, Mutation, Resolver } from "type-graphql";
import { AttendanceModeEnum } from "../../../graph/enums.js";
import type { RequestContext } from "../../../graph/requestContext.js";
import { CommandResult } from "../types/CommandResult.js";
import { PanelCommandArgs } from "./commandArguments.js";
import { sendCommand } from "./sendCommand.js";

@ArgsType()
class CheckOutArgs extends PanelCommandArgs {
  @Field(() => ID, {
    nullable: true,
    description:
      "The viewer when left out; somebody else's by a secretary only, for a person in the room without a device.",
  })
  memberId?: string | null;
}

@ArgsType()
class CheckInArgs extends CheckOutArgs {
  @Field(() => AttendanceModeEnum, { defaultValue: AttendanceModeEnum.ROOM })
  mode!: AttendanceMode;
}

@ArgsType()
class PausePanelArgs extends PanelCommandArgs {
  @Field(() => String, { nullable: true, description: "At most 2000 characters." })
  reason?: string | null;
}

@ArgsType()
class HandOverChairArgs extends PanelCommandArgs {
  @Field(() => ID, { description: "A member who attends." })
  memberId!: string;
}

/** Commands on the sitting as a whole. */
@Resolver()
export class SittingMutations {
  @Mutation(() => CommandResult, {
    description:
      "memberId: the viewer when left out; somebody else's by a secretary only, for a person in the room without a device.",
  })
  checkIn(@Args() args: CheckInArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { memberId, mode } = args;
    return sendCommand(context, args, (viewerId) => ({
      type: "checkIn",
      memberId: memberId ?? viewerId,
      mode,
    }));
  }

  @Mutation(() => CommandResult, { description: "Leaves quorum and vote base; the floor is lost." })
  checkOut(@Args() args: CheckOutArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { memberId } = args;
    return sendCommand(context, args, (viewerId) => ({ type: "checkOut", memberId: memberId ?? viewerId }));
  }

  @Mutation(() => CommandResult, { description: "By the chair, with quorum." })
  openPanel(@Args() args: PanelCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "openPanel" });
  }

  @Mutation(() => CommandResult, { description: "By the chair." })
  pausePanel(@Args() args: PausePanelArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "pausePanel", reason: args.reason ?? null });
  }

  @Mutation(() => CommandResult, {
    description: "By the chair, with quorum for the item that was under way.",
  })
  resumePanel(@Args() args: PanelCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "resumePanel" });
  }

  @Mutation(() => CommandResult, {
    description: "By the chair, when no item is under way. It cannot be undone.",
  })
  closePanel(@Args() args: PanelCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "closePanel" });
  }

  @Mutation(() => CommandResult, { description: "By the chair, to a member who attends." })
  handOverChair(@Args() args: HandOverChairArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "handOverChair", memberId: args.memberId });
  }

  @Mutation(() => CommandResult, {
    description:
      "By the deputy, when the chair has checked out, has a conflict on the item under way, or has been without a connection for a minute.",
  })
  takeChair(@Args() args: PanelCommandArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    return sendCommand(context, args, { type: "takeChair" });
  }
}
