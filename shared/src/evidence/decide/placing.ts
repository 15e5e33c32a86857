import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import { refuseEvidence } from "../refusals.js";
import { type Author, type Evidence, placeIn, type Thread } from "../state.js";
import {
  type Decided,
  fact,
  firstRefusal,
  happened,
  maySettle,
  mustBeOpen,
  mustFit,
  onThread,
  onVersion,
  type Refused,
} from "./guards.js";

type Command<T extends EvidenceCommand["type"]> = Extract<EvidenceCommand, { type: T }>;

/** SPEC EV30: each thread gets its place in a version once; one that a person has placed there keeps it. */
export function reanchorThreads(
  evidence: Evidence,
  { versionId }: Command<"reanchorThreads">,
  context: EvidenceContext,
): Decided {
  return onVersion(evidence, versionId, () => {
    const found = fact(context.reanchored, "reanchored");
    return happened(
      ...Object.values(evidence.threads).flatMap((thread) => {
        const { threadId, scope } = thread;
        const place = found[threadId];
        if (place === undefined || placeIn(thread, versionId) !== undefined) return [];
        const { state, anchor, similarity } = place;
        const payload = { threadId, scope, versionId, state, anchor, similarity };
        return [{ type: "ThreadReanchored", payload } as const];
      }),
    );
  });
}

/** SPEC EV31: whoever writes there puts a thread where it belongs, in any version; who may not settle it only what has no sure place yet. */
export function placeThread(
  evidence: Evidence,
  { threadId, versionId, anchor }: Command<"placeThread">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, threadId, context, (thread, by) =>
    onVersion(evidence, versionId, () => {
      const refusal = firstRefusal(
        mustMayMove(thread, versionId, by, context),
        mustBeOpen(context),
        mustFit(evidence, anchor, context),
      );
      const { scope } = thread;
      return (
        refusal ?? happened({ type: "ThreadPlaced", payload: { threadId, scope, versionId, anchor, by } })
      );
    }),
  );
}

/** Or those who were asked could put a finding aside, onto a page where it says nothing. */
function mustMayMove(
  thread: Thread,
  versionId: string,
  by: Author,
  context: EvidenceContext,
): Refused | null {
  const state = placeIn(thread, versionId)?.state;
  const isSure = state === "EXACT" || state === "MOVED";
  return isSure && !maySettle(thread, by, context) ? refuseEvidence("NOT_ALLOWED", "author") : null;
}

/** SPEC EV32: a person says that the place which the machine was unsure of is the right one. */
export function confirmPlace(
  evidence: Evidence,
  { threadId, versionId }: Command<"confirmPlace">,
  context: EvidenceContext,
): Decided {
  return onThread(evidence, threadId, context, (thread, by) =>
    onVersion(evidence, versionId, () => {
      const place = placeIn(thread, versionId);
      if (place?.state !== "UNSURE") return refuseEvidence("NOT_UNSURE", threadId);
      const { scope } = thread;
      const { anchor } = place;
      const payload = { threadId, scope, versionId, anchor, by };
      return mustBeOpen(context) ?? happened({ type: "ThreadPlaced", payload });
    }),
  );
}
