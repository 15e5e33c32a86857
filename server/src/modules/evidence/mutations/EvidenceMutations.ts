import { latestVersion } from "@sidang/shared";
import { Args, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../../graph/requestContext.js";
import { Evidence, EvidenceVersion, presentVersion } from "../types/Evidence.js";
import {
  AddEvidenceArgs,
  AddVersionArgs,
  DescribeEvidenceArgs,
  WithdrawEvidenceArgs,
} from "./evidenceArguments.js";
import { evidenceAfter, idMadeBy, sendEvidenceCommand } from "./sendEvidenceCommand.js";

/** Commands on evidence itself. Refusals are errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, VERSION_CONFLICT, with `reason`. */
@Resolver()
export class EvidenceMutations {
  @Mutation(() => Evidence, {
    description: "By the unit's side, from a finished upload. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  addEvidence(@Args() args: AddEvidenceArgs, @Ctx() context: RequestContext): Promise<Evidence> {
    const { commandId, proposalId, uploadId, title, indicatorCodes, shownOn = null } = args;
    return evidenceAfter(context, commandId, idMadeBy(context, "evidence", commandId), {
      type: "addEvidence",
      proposalId,
      uploadId,
      title,
      indicatorCodes,
      shownOn,
    });
  }

  @Mutation(() => EvidenceVersion, {
    description:
      "A newer file, by the unit's side. Its threads are placed in it once it has been read. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  async addEvidenceVersion(
    @Args() { commandId, evidenceId, uploadId }: AddVersionArgs,
    @Ctx() context: RequestContext,
  ): Promise<EvidenceVersion> {
    const { evidence } = await sendEvidenceCommand(context, commandId, evidenceId, {
      type: "addVersion",
      uploadId,
    });
    return presentVersion(evidenceId, latestVersion(evidence));
  }

  @Mutation(() => Evidence, {
    description:
      "Title, indicators and day, by the unit's side. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT, VERSION_CONFLICT.",
  })
  describeEvidence(@Args() args: DescribeEvidenceArgs, @Ctx() context: RequestContext): Promise<Evidence> {
    const { commandId, evidenceId, title, indicatorCodes, shownOn = null, expectedVersion } = args;
    const type = "describeEvidence";
    return evidenceAfter(context, commandId, evidenceId, {
      type,
      title,
      indicatorCodes,
      shownOn,
      expectedVersion,
    });
  }

  @Mutation(() => Evidence, {
    description: "Withdrawn, never erased, by the unit's side. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  withdrawEvidence(
    @Args() { commandId, evidenceId, reason }: WithdrawEvidenceArgs,
    @Ctx() context: RequestContext,
  ): Promise<Evidence> {
    return evidenceAfter(context, commandId, evidenceId, { type: "withdrawEvidence", reason });
  }
}
