import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import type { EvidenceEventBody } from "../events.js";
import { refuseEvidence } from "../refusals.js";
import { circleFor } from "../standing.js";
import type { Author, Evidence, Thread } from "../state.js";
import { evidenceLimits } from "../words.js";
import {
  authorIn,
  type Decided,
  fact,
  firstRefusal,
  happened,
  mentionsOf,
  mustBeCurrent,
  mustBeOpen,
  mustKnowMentioned,
  mustSay,
  onThread,
  onVersion,
  type Refused,
} from "./guards.js";

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
    const count = Object.keys(evidence.threads).length;
    const refusal = firstRefusal(
      mustBeOpen(context),
      mustBeCurrent(evidence),
      evidence.threads[threadId] === undefined ? null : refuseEvidence("DUPLICATE_THREAD", threadId),
      count < evidenceLimits.threads
        ? null
        : refuseEvidence("TOO_MANY", {
            what: "threads",
            value: String(count),
            bound: String(evidenceLimits.threads),
          }),
      mustSay(body, evidenceLimits.body, "body"),
      mustFit(evidence, command, context),
      mustKnowMentioned(mentions, circle, context),
    );
    if (refusal) return refusal;
    const roundId = fact(context.openRounds, "openRounds")[circle] ?? null;
    const scope = { circle, roundId, authorId: by.userId };
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
  return onThread(evidence, command.threadId, context, (thread) => {
    const by = authorIn(thread.scope.circle, context);
    if (by === null) return refuseEvidence("NOT_ALLOWED", thread.scope.circle);
    const { commentId, body, mentions } = command;
    const refusal = firstRefusal(
      mustBeOpen(context),
      thread.status === "RESOLVED" ? refuseEvidence("THREAD_RESOLVED", thread.threadId) : null,
      thread.comments.some((comment) => comment.commentId === commentId)
        ? refuseEvidence("DUPLICATE_COMMENT", commentId)
        : null,
      thread.comments.length < evidenceLimits.comments
        ? null
        : refuseEvidence("TOO_MANY", {
            what: "comments",
            value: String(thread.comments.length),
            bound: String(evidenceLimits.comments),
          }),
      mustSay(body, evidenceLimits.body, "body"),
      mustKnowMentioned(mentions, thread.scope.circle, context),
    );
    if (refusal) return refusal;
    const { threadId, scope } = thread;
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
  const asker = comments[0]?.author;
  if (scope.circle !== "UNIT") return by.userId === scope.authorId;
  return (asker?.side === "UNIT") === (by.side === "UNIT");
}

/** SPEC EV15: by its author, on the version that they have seen; what it said before stays. */
export function editComment(
  evidence: Evidence,
  command: Command<"editComment">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, command.threadId, context, (thread) => {
    const { threadId, scope } = thread;
    const { commentId, body, mentions, expectedVersion } = command;
    const comment = thread.comments.find((each) => each.commentId === commentId);
    if (comment === undefined) return refuseEvidence("UNKNOWN_COMMENT", commentId);
    const refusal = firstRefusal(
      comment.author.userId === context.actor.userId && context.standing.writes.includes(scope.circle)
        ? null
        : refuseEvidence("NOT_ALLOWED", "author"),
      mustBeOpen(context),
      comment.version === expectedVersion
        ? null
        : refuseEvidence("VERSION_CONFLICT", {
            what: "expectedVersion",
            value: String(expectedVersion),
            bound: String(comment.version),
          }),
      mustSay(body, evidenceLimits.body, "body"),
      mustKnowMentioned(mentions, scope.circle, context),
    );
    if (refusal) return refusal;
    const written = { threadId, scope, commentId, body, mentions: mentionsOf(mentions, context) };
    return happened({ type: "CommentEdited", payload: written });
  });
}

/** SPEC EV16: with a reason, by its author or by whoever evaluates; the unit cannot close what others asked of it. */
export function resolveThread(
  evidence: Evidence,
  command: Command<"resolveThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, command.threadId, context, (thread) => {
    const by = authorIn(thread.scope.circle, context);
    if (
      by === null ||
      (thread.scope.authorId !== by.userId && !isOfAskingParty(thread, by) && by.side === "UNIT")
    )
      return refuseEvidence("NOT_ALLOWED", "author");
    const { threadId, scope } = thread;
    const { reason } = command;
    const refusal = firstRefusal(
      mustBeOpen(context),
      thread.status === "RESOLVED" ? refuseEvidence("THREAD_RESOLVED", threadId) : null,
      mustSay(reason, evidenceLimits.reason, "reason"),
    );
    return refusal ?? happened({ type: "ThreadResolved", payload: { threadId, scope, reason, by } });
  });
}

/** SPEC EV17: by anybody who writes there, with a reason. */
export function reopenThread(
  evidence: Evidence,
  command: Command<"reopenThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, command.threadId, context, (thread) => {
    const { threadId, scope } = thread;
    const by = authorIn(scope.circle, context);
    if (by === null) return refuseEvidence("NOT_ALLOWED", scope.circle);
    const { reason } = command;
    const refusal = firstRefusal(
      mustBeOpen(context),
      thread.status === "RESOLVED" ? null : refuseEvidence("THREAD_NOT_RESOLVED", threadId),
      mustSay(reason, evidenceLimits.reason, "reason"),
    );
    return refusal ?? happened({ type: "ThreadReopened", payload: { threadId, scope, reason, by } });
  });
}

/** SPEC EV31: whoever writes there puts a thread where it belongs, in any version. */
export function placeThread(
  evidence: Evidence,
  command: Command<"placeThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, command.threadId, context, (thread) =>
    onVersion(evidence, command.versionId, ({ versionId }) => {
      const { threadId, scope } = thread;
      const by = authorIn(scope.circle, context);
      if (by === null) return refuseEvidence("NOT_ALLOWED", scope.circle);
      const refusal = firstRefusal(mustBeOpen(context), mustFit(evidence, command, context));
      const { anchor } = command;
      return (
        refusal ?? happened({ type: "ThreadPlaced", payload: { threadId, scope, versionId, anchor, by } })
      );
    }),
  );
}

/** SPEC EV32: a person says that the place which the machine was unsure of is the right one. */
export function confirmPlace(
  evidence: Evidence,
  { threadId, versionId }: Command<"confirmPlace">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, threadId, context, ({ scope, places }) => {
    const by = authorIn(scope.circle, context);
    if (by === null) return refuseEvidence("NOT_ALLOWED", scope.circle);
    const place = places[versionId];
    if (place === undefined || place.state !== "UNSURE") return refuseEvidence("NOT_UNSURE", threadId);
    const payload = { threadId, scope, versionId, anchor: place.anchor, by };
    return mustBeOpen(context) ?? happened({ type: "ThreadPlaced", payload });
  });
}

/** SPEC EV26: once, for all threads of the round at once. */
export function revealRound(
  evidence: Evidence,
  { roundId }: Command<"revealRound">,
  context: EvidenceContext,
): Decided {
  if (evidence.revealed.some((each) => each.roundId === roundId))
    return refuseEvidence("ROUND_REVEALED", roundId);
  const round = fact(context.round, "round");
  if (round === null) return refuseEvidence("NO_ROUND", roundId);
  return happened({ type: "RoundRevealed", payload: { roundId, circle: round.circle } });
}

/** SPEC EV11: inside the version, and on an indicator that the evidence belongs to. */
function mustFit(
  { indicatorCodes }: Evidence,
  { anchor }: Pick<Command<"placeThread">, "anchor">,
  { anchorProblem }: EvidenceContext,
): Refused | null {
  if (anchor.kind === "INDICATOR" && !indicatorCodes.includes(anchor.indicatorCode))
    return refuseEvidence("UNKNOWN_INDICATOR", anchor.indicatorCode);
  const problem = fact(anchorProblem, "anchorProblem");
  return problem === null ? null : refuseEvidence("ANCHOR_MISFIT", problem);
}
