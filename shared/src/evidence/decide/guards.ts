import { ok, type Result } from "../../kernel/result.js";
import type { EvidenceContext } from "../context.js";
import type { EvidenceEventBody } from "../events.js";
import { type EvidenceRefusal, refuseEvidence } from "../refusals.js";
import { sideIn } from "../standing.js";
import type { Author, Evidence, Thread, Version } from "../state.js";
import { seesThread } from "../visibility.js";
import { type Circle, evidenceLimits } from "../words.js";

export type Decided = Result<readonly EvidenceEventBody[], EvidenceRefusal>;
export type Refused = { readonly ok: false; readonly error: EvidenceRefusal };

/** Each guard answers the refusal that stands in the way, or null. They are read in order; the first one counts. */
export function firstRefusal(...checks: readonly (Refused | null)[]): Refused | null {
  return checks.find((check) => check !== null) ?? null;
}

export function happened(...events: readonly EvidenceEventBody[]): Decided {
  return ok(events);
}

/** A fact that the shell must bring with the command. Its absence is a bug there, not a wish to refuse. */
export function fact<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the command needs the fact "${name}"`);
  return value;
}

/** SPEC EV3: nothing changes any more once the proposal is decided. */
export function mustBeOpen({ proposalOpen }: EvidenceContext): Refused | null {
  return proposalOpen ? null : refuseEvidence("PROPOSAL_CLOSED");
}

export function mustBeCurrent({ status }: Evidence): Refused | null {
  return status === "CURRENT" ? null : refuseEvidence("EVIDENCE_WITHDRAWN");
}

export function mustAdd({ standing }: EvidenceContext): Refused | null {
  return standing.adds ? null : refuseEvidence("NOT_ALLOWED", "evidence.add");
}

/** A text of 1 to `limit` characters that are not all blank. */
export function mustSay(text: string, limit: number, what: string): Refused | null {
  if (text.trim() === "") return refuseEvidence("REASON_REQUIRED", what);
  return text.length > limit
    ? refuseEvidence("INVALID_INPUT", { what, value: String(text.length), bound: String(limit) })
    : null;
}

/** Runs a decision on a version that the evidence has. */
export function onVersion(
  evidence: Evidence,
  versionId: string,
  decide: (version: Version) => Decided,
): Decided {
  const version = evidence.versions.find((each) => each.versionId === versionId);
  return version === undefined ? refuseEvidence("UNKNOWN_VERSION", versionId) : decide(version);
}

/** Runs a decision on a thread that the actor sees; one that they do not see is not there (SPEC EV22). */
export function onThread(
  evidence: Evidence,
  threadId: string,
  context: EvidenceContext,
  decide: (thread: Thread) => Decided,
): Decided {
  const thread = evidence.threads[threadId];
  return thread === undefined || !seesThread(evidence, context.standing, thread.scope)
    ? refuseEvidence("UNKNOWN_THREAD", threadId)
    : decide(thread);
}

/** As whom the actor writes in a circle. */
export function authorIn(circle: Circle, { actor, standing }: EvidenceContext): Author | null {
  const side = sideIn(standing, circle);
  return side === null ? null : { userId: actor.userId, name: actor.name, side };
}

/** As whom the actor adds evidence: as the unit, whoever of its side they are. */
export function adder({ actor }: EvidenceContext): Author {
  return { userId: actor.userId, name: actor.name, side: "UNIT" };
}

/** SPEC EV13: only people who read the circle are mentioned, each once. */
export function mustKnowMentioned(
  asked: readonly string[],
  circle: Circle,
  context: EvidenceContext,
): Refused | null {
  if (asked.length > evidenceLimits.mentions)
    return refuseEvidence("TOO_MANY", {
      what: "mentions",
      value: String(asked.length),
      bound: String(evidenceLimits.mentions),
    });
  const known = fact(context.mentioned, "mentioned");
  const stranger = asked.find(
    (id) => !known.some(({ userId, reads }) => userId === id && reads.includes(circle)),
  );
  return stranger === undefined ? null : refuseEvidence("UNKNOWN_MENTION", stranger);
}

/** The mentioned with their names, in the order in which they were asked for. */
export function mentionsOf(asked: readonly string[], { mentioned }: EvidenceContext) {
  return [...new Set(asked)].flatMap((id) => {
    const person = mentioned?.find(({ userId }) => userId === id);
    return person === undefined ? [] : [{ userId: person.userId, name: person.name }];
  });
}
