import type { Comment, Thread as ThreadState } from "@sidang/shared";
import { evidenceAudienceOf, redactEvidence } from "@sidang/shared";
import { DeliberateError, notFound } from "../../../graph/deliberateError.js";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import type { Done } from "../commands/EvidenceCommands.js";
import type { EvidenceWish } from "../commands/evidenceWish.js";
import { madeId } from "../commands/madeId.js";
import { mustSeeEvidence } from "../evidenceViewer.js";
import { evidenceOfThread } from "../idsOf.js";
import { type Evidence, presentEvidence } from "../types/Evidence.js";
import { presentThread, type Thread } from "../types/Thread.js";

/** Hands a wish on for the viewer. Throws UNAUTHENTICATED, NOT_FOUND, FORBIDDEN, INVALID_INPUT, VERSION_CONFLICT. */
export function sendEvidenceCommand(
  context: RequestContext,
  commandId: string,
  evidenceId: string,
  wish: EvidenceWish,
): Promise<Done> {
  const viewer = mustBeSignedIn(context);
  return context.services.evidenceCommands.handle(evidenceId, commandId, wish, viewer);
}

/** The evidence after a command, as the viewer sees it. */
export async function evidenceAfter(
  context: RequestContext,
  commandId: string,
  evidenceId: string,
  wish: EvidenceWish,
): Promise<Evidence> {
  await sendEvidenceCommand(context, commandId, evidenceId, wish);
  return presentEvidence(await mustSeeEvidence(context.services, mustBeSignedIn(context), evidenceId));
}

/** The id of what a command of the viewer's makes: the same whenever the same command comes again. */
export function idMadeBy(
  context: RequestContext,
  kind: "evidence" | "thread" | "comment",
  ...of: readonly string[]
): string {
  return madeId(kind, mustBeSignedIn(context).userId, ...of);
}

/** Sends a wish about a thread; what the viewer may not see is no thread. */
export async function sendOnThread(
  context: RequestContext,
  commandId: string,
  threadId: string,
  wish: EvidenceWish,
): Promise<Thread> {
  mustBeSignedIn(context);
  const evidenceId = await evidenceOfThread(context.services.database, threadId);
  const done = await saying("thread", sendEvidenceCommand(context, commandId, evidenceId, wish));
  return shownThread(done, threadId);
}

/** The thread as its author or reader sees it after their own command. */
export function shownThread({ evidence, standing }: Done, threadId: string): Thread {
  return presentThread(evidence, threadIn({ evidence, standing }, threadId));
}

export function commentIn(
  done: Pick<Done, "evidence" | "standing">,
  threadId: string,
  commentId: string,
): Comment {
  const comment = threadIn(done, threadId).comments.find((each) => each.commentId === commentId);
  if (comment === undefined) throw notFound("comment");
  return comment;
}

function threadIn(
  { evidence, standing }: Pick<Done, "evidence" | "standing">,
  threadId: string,
): ThreadState {
  const audience = evidenceAudienceOf(evidence, standing);
  const thread = audience === null ? undefined : redactEvidence(evidence, audience).threads[threadId];
  if (thread === undefined) throw notFound("thread");
  return thread;
}

/** Whatever could not be found on the way, the answer speaks of what was asked for. */
export async function saying<T>(what: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DeliberateError && error.extensions.code === "NOT_FOUND") throw notFound(what);
    throw error;
  }
}
