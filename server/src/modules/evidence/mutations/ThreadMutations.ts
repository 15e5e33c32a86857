import { Arg, Args, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import { evidenceOfThread, evidenceOfVersion } from "../idsOf.js";
import { markSeen } from "../seen.js";
import { anchorOf } from "../types/AnchorInput.js";
import { Comment, presentComment, Thread } from "../types/Thread.js";
import {
  ConfirmPlaceArgs,
  EditCommentArgs,
  PlaceThreadArgs,
  ReasonedThreadArgs,
  ReplyArgs,
  StartThreadArgs,
} from "./evidenceArguments.js";
import {
  commentIn,
  idMadeBy,
  saying,
  sendEvidenceCommand,
  sendOnThread,
  shownThread,
} from "./sendEvidenceCommand.js";

/** Commands on threads. Refusals are errors: FORBIDDEN, NOT_FOUND, INVALID_INPUT, VERSION_CONFLICT, with `reason`. */
@Resolver()
export class ThreadMutations {
  @Mutation(() => Thread, {
    description:
      "On a place of a version, for an audience that the viewer writes for. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  async startThread(@Args() args: StartThreadArgs, @Ctx() context: RequestContext): Promise<Thread> {
    const { commandId, evidenceVersionId: versionId, anchor, audience, kind, body, mentions } = args;
    mustBeSignedIn(context);
    const evidenceId = await evidenceOfVersion(context.services.database, versionId);
    // Of this evidence: a thread elsewhere that the same commandId started is another one.
    const threadId = idMadeBy(context, "thread", evidenceId, commandId);
    const started = sendEvidenceCommand(context, commandId, evidenceId, {
      type: "startThread",
      versionId,
      anchor: anchorOf(anchor),
      audience,
      kind,
      threadId,
      commentId: idMadeBy(context, "comment", commandId),
      body,
      mentions: mentions ?? [],
    });
    return shownThread(await saying("version", started), threadId);
  }

  @Mutation(() => Comment, {
    description:
      "A reply of the other party answers a thread that asks. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  async replyToThread(
    @Args() { commandId, threadId, body, mentions }: ReplyArgs,
    @Ctx() context: RequestContext,
  ): Promise<Comment> {
    const commentId = idMadeBy(context, "comment", commandId);
    const evidenceId = await evidenceOfThread(context.services.database, threadId);
    const wish = { type: "replyToThread", threadId, commentId, body, mentions: mentions ?? [] } as const;
    const done = await saying("thread", sendEvidenceCommand(context, commandId, evidenceId, wish));
    return presentComment(commentIn(done, threadId, commentId));
  }

  @Mutation(() => Comment, {
    description:
      "By its author; what it said before is kept. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT, VERSION_CONFLICT.",
  })
  async editComment(@Args() args: EditCommentArgs, @Ctx() context: RequestContext): Promise<Comment> {
    const { commandId, threadId, commentId, body, mentions, expectedVersion } = args;
    mustBeSignedIn(context);
    const evidenceId = await evidenceOfThread(context.services.database, threadId);
    const type = "editComment";
    const wish = { type, threadId, commentId, body, mentions: mentions ?? [], expectedVersion } as const;
    const done = await saying("thread", sendEvidenceCommand(context, commandId, evidenceId, wish));
    return presentComment(commentIn(done, threadId, commentId));
  }

  @Mutation(() => Thread, {
    description:
      "With a reason, by its author or by who evaluates. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  resolveThread(
    @Args() { commandId, threadId, reason }: ReasonedThreadArgs,
    @Ctx() context: RequestContext,
  ): Promise<Thread> {
    return sendOnThread(context, commandId, threadId, { type: "resolveThread", threadId, reason });
  }

  @Mutation(() => Thread, {
    description: "With a reason, by who writes there. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  reopenThread(
    @Args() { commandId, threadId, reason }: ReasonedThreadArgs,
    @Ctx() context: RequestContext,
  ): Promise<Thread> {
    return sendOnThread(context, commandId, threadId, { type: "reopenThread", threadId, reason });
  }

  @Mutation(() => Thread, {
    description:
      "Puts a thread where it belongs in a version, by who writes there. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  placeThread(
    @Args() { commandId, threadId, evidenceVersionId: versionId, anchor }: PlaceThreadArgs,
    @Ctx() context: RequestContext,
  ): Promise<Thread> {
    const wish = { type: "placeThread", threadId, versionId, anchor: anchorOf(anchor) } as const;
    return sendOnThread(context, commandId, threadId, wish);
  }

  @Mutation(() => Thread, {
    description:
      "Says that an UNSURE place is the right one, by who writes there. Errors: NOT_FOUND, FORBIDDEN, INVALID_INPUT.",
  })
  confirmPlace(
    @Args() { commandId, threadId, evidenceVersionId: versionId }: ConfirmPlaceArgs,
    @Ctx() context: RequestContext,
  ): Promise<Thread> {
    return sendOnThread(context, commandId, threadId, { type: "confirmPlace", threadId, versionId });
  }

  @Mutation(() => Boolean, {
    description:
      "The viewer has seen these threads of one evidence as they are now. Threads that are not there for them are passed over. Errors: NOT_FOUND; INVALID_INPUT beyond 200 threads.",
  })
  async markThreadsSeen(
    @Arg("evidenceId", () => ID) evidenceId: string,
    @Arg("threadIds", () => [ID]) threadIds: string[],
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await markSeen(context.services, mustBeSignedIn(context), evidenceId, threadIds);
    return true;
  }
}
