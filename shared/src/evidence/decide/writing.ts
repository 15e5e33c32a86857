import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import type { EvidenceEventBody } from "../events.js";
import { refuseEvidence } from "../refusals.js";
import { circleFor } from "../standing.js";
import { type Author, type Evidence, findThread, type Thread } from "../state.js";
import { type Circle, evidenceLimits } from "../words.js";
import {
  authorIn,
  type Decided,
  fact,
  firstRefusal,
  happened,
  mustBeCurrent,
  mustBeId,
  mustBeOpen,
  mustFit,
  mustHaveRoom,
  mustHaveSeen,
  mustSay,
  onThread,
  onVersion,
  type Refused,
} from "./guards.js";
import { mentionsOf, mustSeeMentioned } from "./mentions.js";

type Command<T extends EvidenceCommand["type"]> = Extract<EvidenceCommand, { type: T }>;

/** SPEC EV10, EV11, EV25: on a place that is there, for an audience that the author writes for, sealed while a blind round is open. */
export function startThread(
  evidence: Evidence,
  command: Command<"startThread">,
  context: EvidenceContext,
): Decided {
  return onVersion(evidence, command.versionId, ({ versionId }) => {
    const circle = circleFor(context.standing, command.audience);
    const by = circle === null ? null : authorIn(circle, context);
    if (circle === null || by === null) return refuseEvidence("NOT_ALLOWED", command.audience);
    const { threadId, commentId, body, anchor, kind, mentions } = command;
    const roundId = fact(context.openRounds, "openRounds")[circle] ?? null;
    const scope = { circle, roundId, authorId: by.userId };
    const refusal = firstRefusal(
      mustBeOpen(context),
      mustBeCurrent(evidence),
      mustBeId(threadId, "threadId"),
      findThread(evidence, threadId) === undefined ? null : refuseEvidence("DUPLICATE_THREAD", threadId),
      mustBeNew(evidence, commentId),
      mustHaveRoom(threadsIn(evidence, circle), evidenceLimits.threads, "threads"),
      mustSay(body, evidenceLimits.body, "body"),
      mustFit(evidence, anchor, context),
      mustSeeMentioned(evidence, scope, mentions, context),
    );
    if (refusal) return refusal;
    const written = { threadId, scope, commentId, body, mentions: mentionsOf(mentions, context) };
    return happened({ type: "ThreadStarted", payload: { ...written, kind, versionId, anchor, by } });
  });
}

/** SPEC EV12, EV14: a reply of the other party answers; one of the asking party asks again. */
export function replyToThread(
  evidence: Evidence,
  command: Command<"replyToThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, command.threadId, context, (thread, by) => {
    const { threadId, scope, comments } = thread;
    const { commentId, body, mentions } = command;
    const refusal = firstRefusal(
      mustBeOpen(context),
      mustBeUnresolved(thread),
      mustBeNew(evidence, commentId),
      mustHaveRoom(comments.length, evidenceLimits.comments, "comments"),
      mustSay(body, evidenceLimits.body, "body"),
      mustSeeMentioned(evidence, scope, mentions, context),
    );
    if (refusal) return refusal;
    const written = { threadId, scope, commentId, body, mentions: mentionsOf(mentions, context) };
    return happened({ type: "CommentAdded", payload: { ...written, by } }, ...turned(thread, by));
  });
}

function turned(thread: Thread, by: Author): readonly EvidenceEventBody[] {
  const { threadId, scope, kind, status } = thread;
  if (kind === "NOTE") return [];
  const asks = isOfAskingParty(thread, by);
  if (status === "OPEN" && !asks) return [{ type: "ThreadAnswered", payload: { threadId, scope } }];
  if (status === "ANSWERED" && asks) return [{ type: "ThreadAskedAgain", payload: { threadId, scope } }];
  return [];
}

/** In the unit's circle the parties are the unit and those who evaluate it; among evaluators, and in a panel, they are persons. */
function isOfAskingParty({ scope, comments }: Thread, by: Author): boolean {
  if (scope.circle !== "UNIT") return by.userId === scope.authorId;
  return (comments[0]?.author.side === "UNIT") === (by.side === "UNIT");
}

/** SPEC EV15: by its author, on the version that they have seen, before the thread is resolved; what it said before stays. */
export function editComment(
  evidence: Evidence,
  command: Command<"editComment">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, command.threadId, context, (thread, by) => {
    const { threadId, scope } = thread;
    const { commentId, body, mentions, expectedVersion } = command;
    const comment = thread.comments.find((each) => each.commentId === commentId);
    if (comment === undefined) return refuseEvidence("UNKNOWN_COMMENT", commentId);
    const refusal = firstRefusal(
      comment.author.userId === by.userId ? null : refuseEvidence("NOT_ALLOWED", "author"),
      mustBeOpen(context),
      mustBeUnresolved(thread),
      mustHaveSeen(comment.version, expectedVersion),
      mustHaveRoom(comment.earlier.length, evidenceLimits.edits, "edits"),
      mustSay(body, evidenceLimits.body, "body"),
      mustSeeMentioned(evidence, scope, mentions, context),
    );
    if (refusal) return refusal;
    const written = { threadId, scope, commentId, body, mentions: mentionsOf(mentions, context) };
    return happened({ type: "CommentEdited", payload: written });
  });
}

function mustBeUnresolved({ status, threadId }: Thread): Refused | null {
  return status === "RESOLVED" ? refuseEvidence("THREAD_RESOLVED", threadId) : null;
}

/** SPEC EV12: a comment's id is its own in the whole evidence, since links name it. */
function mustBeNew({ threads }: Evidence, commentId: string): Refused | null {
  const taken = Object.values(threads).some(({ comments }) =>
    comments.some((comment) => comment.commentId === commentId),
  );
  return mustBeId(commentId, "commentId") ?? (taken ? refuseEvidence("DUPLICATE_COMMENT", commentId) : null);
}

function threadsIn({ threads }: Evidence, circle: Circle): number {
  return Object.values(threads).filter(({ scope }) => scope.circle === circle).length;
}
