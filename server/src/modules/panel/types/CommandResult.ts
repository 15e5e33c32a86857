import type { RefusalReason } from "@sidang/shared";
import { createUnionType, Field, ID, Int, ObjectType } from "type-graphql";
import { RefusalReasonEnum } from "../../../graph/enums.js";
import type { CommandOutcome } from "../commands/PanelCommands.js";
import { refusalMessages } from "../commands/refusalMessages.js";

@ObjectType({ description: "The command was carried out and is on disk: now, or when it was sent before." })
export class CommandAccepted {
  @Field(() => ID)
  commandId!: string;

  @Field(() => String)
  stream!: string;

  @Field(() => Int, { description: "The last event that the command made." })
  seq!: number;
}

@ObjectType({ description: "One thing that stands in the way." })
export class RefusalDetail {
  @Field(() => String, {
    description: "A gate's code, an institution, a person's id, an argument: as the reason says.",
  })
  what!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is; numbers in plain decimal notation, unrounded. Null when there is no figure.",
  })
  value!: string | null;

  @Field(() => String, { nullable: true, description: "What it would have to be, or null." })
  bound!: string | null;
}

@ObjectType({ description: "The command was refused and changed nothing." })
export class CommandRefused {
  @Field(() => ID)
  commandId!: string;

  @Field(() => RefusalReasonEnum)
  reason!: RefusalReason;

  @Field(() => String, {
    description: "One English sentence. Screens tell `reason` in the reader's language.",
  })
  message!: string;

  @Field(() => [RefusalDetail])
  details!: readonly RefusalDetail[];
}

export const CommandResult = createUnionType({
  name: "CommandResult",
  description:
    "What became of a command. Sending it again with the same commandId has no second effect and gets the same answer.",
  types: () => [CommandAccepted, CommandRefused] as const,
});
export type CommandResult = CommandAccepted | CommandRefused;

/** An outcome as GraphQL shows it. */
export function presentOutcome(outcome: CommandOutcome): CommandResult {
  const { commandId } = outcome;
  if (outcome.accepted)
    return Object.assign(new CommandAccepted(), { commandId, stream: outcome.stream, seq: outcome.seq });
  const { reason, details } = outcome.refusal;
  return Object.assign(new CommandRefused(), {
    commandId,
    reason,
    details,
    message: refusalMessages[reason],
  });
}
