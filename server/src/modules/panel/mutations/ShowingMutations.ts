import { Args, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../graph/requestContext.js";
import { CommandResult } from "../types/CommandResult.js";
import { areaOf, ShowEvidenceArgs } from "./evidenceArguments.js";
import { sendCommand } from "./sendCommand.js";

/** Commands on what everybody looks at. */
@Resolver()
export class ShowingMutations {
  @Mutation(() => CommandResult, {
    description:
      "By whoever has the floor, the chair or a secretary, from the call to the decision: evidence of the item's proposal, for everybody who follows. Shown again, it takes the place of what was shown before.",
  })
  showEvidence(@Args() args: ShowEvidenceArgs, @Ctx() context: RequestContext): Promise<CommandResult> {
    const { itemId, evidenceId, versionId, page = null, threadId = null } = args;
    const area = areaOf(args.area);
    return sendCommand(context, args, {
      type: "showEvidence",
      itemId,
      evidenceId,
      versionId,
      page,
      area,
      threadId,
    });
  }
}
