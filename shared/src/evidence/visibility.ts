import { assertNever } from "../kernel/assertNever.js";
import { digestOf } from "../ledger/chain.js";
import type { Withheld } from "../panel/events.js";
import type { EvidenceEvent, EvidenceEventBody } from "./events.js";
import { type Standing, seesEvidence } from "./standing.js";
import { type Evidence, type EvidenceState, findThread, type ThreadScope } from "./state.js";
import { type Circle, circles, evidenceStream } from "./words.js";

/**
 * What a viewer receives of an evidence depends on this alone (SPEC EV20): which circles they read, and which blind
 * rounds were revealed to them. While somebody has written in a round that is still sealed, they are an audience of
 * their own; whoever has not is one with all others of their circles.
 */
export interface EvidenceAudience {
  readonly circles: readonly Circle[];
  readonly revealed: readonly string[];
  /** Whose sealed threads are seen; null when there are none of theirs. */
  readonly author: string | null;
}

/** The audience that somebody belongs to, or null when the evidence does not exist for them. */
export function evidenceAudienceOf(state: EvidenceState, standing: Standing): EvidenceAudience | null {
  if (state.status === "NONE" || !seesEvidence(standing)) return null;
  const read = circles.filter((circle) => standing.reads.includes(circle));
  const revealed = state.revealed.filter(({ circle }) => read.includes(circle)).map(({ roundId }) => roundId);
  const hasSealed = Object.values(state.threads).some(
    ({ scope }) =>
      scope.authorId === standing.userId && read.includes(scope.circle) && isSealed(state, scope),
  );
  return { circles: read, revealed: revealed.sort(), author: hasSealed ? standing.userId : null };
}

export function evidenceAudienceKey({ circles: read, revealed, author }: EvidenceAudience): string {
  return `${read.join("+")} ${revealed.join(",")} ${author ?? ""}`;
}

/**
 * Whether somebody may belong to another audience after some events than before them, their standing being the same
 * (SPEC EV24). It may say so needlessly, never fail to: who sends events to many asks it where to cut a run.
 */
export function evidenceAudiencesMayDiffer(before: EvidenceState, after: EvidenceState): boolean {
  if (before.status === "NONE" || after.status === "NONE") return before.status !== after.status;
  if (before.revealed.length !== after.revealed.length) return true;
  if (before.threads === after.threads) return false;
  return Object.values(after.threads).some(
    ({ threadId, scope }) => isSealed(after, scope) && findThread(before, threadId) === undefined,
  );
}

/** The same of one event, without looking at any state: for who takes a long run of them, event by event (SPEC EV24). */
export function mayChangeEvidenceAudiences(event: EvidenceEventBody): boolean {
  if (event.type === "ThreadStarted") return event.payload.scope.roundId !== null;
  return event.type === "EvidenceAdded" || event.type === "RoundRevealed";
}

/** Sealed in a blind round that has not been revealed. */
export function isSealed({ revealed }: Evidence, { roundId }: ThreadScope): boolean {
  return roundId !== null && !revealed.some((each) => each.roundId === roundId);
}

/** Whether somebody sees a thread of this scope as things stand (SPEC EV21). */
export function seesThread(evidence: Evidence, { userId, reads }: Standing, scope: ThreadScope): boolean {
  return reads.includes(scope.circle) && (!isSealed(evidence, scope) || scope.authorId === userId);
}

function audienceSees(audience: EvidenceAudience, { circle, roundId, authorId }: ThreadScope): boolean {
  if (!audience.circles.includes(circle)) return false;
  return roundId === null || audience.revealed.includes(roundId) || authorId === audience.author;
}

/** The one place that says whether an audience may see an event (SPEC EV21). */
export function seesEvidenceEvent(audience: EvidenceAudience, event: EvidenceEventBody): boolean {
  switch (event.type) {
    case "EvidenceAdded":
    case "VersionAdded":
    case "VersionRead":
    case "EvidenceDescribed":
    case "EvidenceWithdrawn":
      return true;
    case "ThreadStarted":
    case "CommentAdded":
    case "CommentEdited":
    case "ThreadAnswered":
    case "ThreadAskedAgain":
    case "ThreadResolved":
    case "ThreadReopened":
    case "ThreadReanchored":
    case "ThreadPlaced":
      return audienceSees(audience, event.payload.scope);
    case "RoundRevealed":
      return audience.circles.includes(event.payload.circle);
    default:
      return assertNever(event, "evidence event");
  }
}

/** An event as an audience may see it: whole, or withheld with its digest. */
export function redactEvidenceEvent(
  audience: EvidenceAudience,
  event: EvidenceEvent,
  evidenceId: string,
): EvidenceEvent | Withheld {
  if (seesEvidenceEvent(audience, event)) return event;
  const digest = digestOf({ ...event, stream: evidenceStream(evidenceId) });
  return { type: "Withheld", seq: event.seq, digest };
}

/** The folded state as an audience may see it (SPEC EV23): equal to folding the redacted stream. */
export function redactEvidence(evidence: Evidence, audience: EvidenceAudience): Evidence {
  return {
    ...evidence,
    revealed: evidence.revealed.filter(({ circle }) => audience.circles.includes(circle)),
    threads: Object.fromEntries(
      Object.entries(evidence.threads).filter(([, { scope }]) => audienceSees(audience, scope)),
    ),
  };
}
