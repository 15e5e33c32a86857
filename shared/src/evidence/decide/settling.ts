import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import { refuseEvidence } from "../refusals.js";
import type { Evidence } from "../state.js";
import { evidenceLimits } from "../words.js";
import {
  type Decided,
  fact,
  firstRefusal,
  happened,
  maySettle,
  mustBeId,
  mustBeOpen,
  mustHaveRoom,
  mustSay,
  onThread,
} from "./guards.js";

type Command<T extends EvidenceCommand["type"]> = Extract<EvidenceCommand, { type: T }>;

/** SPEC EV16: with a reason, by its author or by whoever evaluates above; the unit cannot close what others asked of it. */
export function resolveThread(
  evidence: Evidence,
  { threadId, reason }: Command<"resolveThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, threadId, context, (thread, by) => {
    const refusal = firstRefusal(
      maySettle(thread, by, context) ? null : refuseEvidence("NOT_ALLOWED", "author"),
      mustBeOpen(context),
      thread.status === "RESOLVED" ? refuseEvidence("THREAD_RESOLVED", threadId) : null,
      mustSay(reason, evidenceLimits.reason, "reason"),
    );
    const { scope } = thread;
    return refusal ?? happened({ type: "ThreadResolved", payload: { threadId, scope, reason, by } });
  });
}

/** SPEC EV17: by anybody who writes there, with a reason. */
export function reopenThread(
  evidence: Evidence,
  { threadId, reason }: Command<"reopenThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, threadId, context, ({ status, scope, reopened }, by) => {
    const refusal = firstRefusal(
      mustBeOpen(context),
      status === "RESOLVED" ? null : refuseEvidence("THREAD_NOT_RESOLVED", threadId),
      mustHaveRoom(reopened.length, evidenceLimits.reopenings, "reopenings"),
      mustSay(reason, evidenceLimits.reason, "reason"),
    );
    return refusal ?? happened({ type: "ThreadReopened", payload: { threadId, scope, reason, by } });
  });
}

/** SPEC EV26: once, for all threads of the round at once, by the server, also after the proposal is decided. */
export function revealRound(
  evidence: Evidence,
  { roundId }: Command<"revealRound">,
  context: EvidenceContext,
): Decided {
  const round = fact(context.round, "round");
  const refusal = firstRefusal(
    mustBeId(roundId, "roundId"),
    evidence.revealed.some((each) => each.roundId === roundId)
      ? refuseEvidence("ROUND_REVEALED", roundId)
      : null,
  );
  if (refusal) return refusal;
  if (round === null) return refuseEvidence("NO_ROUND", roundId);
  return happened({ type: "RoundRevealed", payload: { roundId, circle: round.circle } });
}
