import type { Anchor } from "../../anchor/index.js";
import { ok, type Result } from "../../kernel/result.js";
import type { EvidenceContext } from "../context.js";
import type { EvidenceEventBody } from "../events.js";
import { isId } from "../id.js";
import { type EvidenceRefusal, refuseEvidence } from "../refusals.js";
import { sideIn } from "../standing.js";
import { type Author, type Evidence, findThread, type Thread, type Version } from "../state.js";
import { seesThread } from "../visibility.js";
import type { Circle } from "../words.js";
import { anchorFlaw } from "./anchorForm.js";

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

/** SPEC EV7. */
export function mustBeCurrent({ status }: Evidence): Refused | null {
  return status === "CURRENT" ? null : refuseEvidence("EVIDENCE_WITHDRAWN");
}

/** SPEC EV2. */
export function mustAdd({ standing }: EvidenceContext): Refused | null {
  return standing.adds ? null : refuseEvidence("NOT_ALLOWED", "evidence.add");
}

/** A text of 1 to `limit` characters, of which one at least can be seen. */
export function mustSay(text: string, limit: number, what: string): Refused | null {
  if (text.length > limit)
    return refuseEvidence("INVALID_INPUT", { what, value: String(text.length), bound: String(limit) });
  // Blanks, controls and what only shapes its neighbours say nothing.
  return /[^\p{Z}\p{Cc}\p{Cf}]/u.test(text) ? null : refuseEvidence("REASON_REQUIRED", what);
}

/** SPEC EV18: one more of what is listed. */
export function mustHaveRoom(count: number, limit: number, what: string): Refused | null {
  return count < limit
    ? null
    : refuseEvidence("TOO_MANY", { what, value: String(count), bound: String(limit) });
}

/** SPEC EV9. */
export function mustBeId(id: string, what: string): Refused | null {
  return isId(id) ? null : refuseEvidence("INVALID_INPUT", { what, value: id, bound: "id" });
}

/** SPEC EV6, EV15: on what the actor has seen. */
export function mustHaveSeen(actual: number, expectedVersion: number): Refused | null {
  return actual === expectedVersion
    ? null
    : refuseEvidence("VERSION_CONFLICT", {
        what: "expectedVersion",
        value: String(expectedVersion),
        bound: String(actual),
      });
}

/** SPEC EV11: a place that there can be, inside the version, and on an indicator that the evidence belongs to. */
export function mustFit(
  { indicatorCodes }: Evidence,
  anchor: Anchor,
  { anchorProblem }: EvidenceContext,
): Refused | null {
  if (anchor.kind === "INDICATOR" && !indicatorCodes.includes(anchor.indicatorCode))
    return refuseEvidence("UNKNOWN_INDICATOR", anchor.indicatorCode);
  const problem = anchorFlaw(anchor) ?? fact(anchorProblem, "anchorProblem");
  return problem === null ? null : refuseEvidence("ANCHOR_MISFIT", problem);
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

/** Runs a decision on a thread that the actor sees, in a circle where they write; one that they do not see is not there (SPEC EV22). */
export function onThread(
  evidence: Evidence,
  threadId: string,
  context: EvidenceContext,
  decide: (thread: Thread, by: Author) => Decided,
): Decided {
  const thread = findThread(evidence, threadId);
  if (thread === undefined || !seesThread(evidence, context.standing, thread.scope))
    return refuseEvidence("UNKNOWN_THREAD", threadId);
  const by = authorIn(thread.scope.circle, context);
  return by === null ? refuseEvidence("NOT_ALLOWED", thread.scope.circle) : decide(thread, by);
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

/**
 * SPEC EV16, EV31: whether somebody may settle what a thread asks. Who adds the unit's evidence settles only what they
 * or their side have asked, also when they hold another role besides: nobody is judge of their own evidence. And the
 * agency's own evaluators do not close what those above them have asked.
 */
export function maySettle({ scope, comments }: Thread, by: Author, { standing }: EvidenceContext): boolean {
  const asker = comments[0]?.author.side;
  if (scope.authorId === by.userId || asker === "UNIT") return true;
  return !standing.adds && (by.side !== "TPI" || asker === "TPI");
}
