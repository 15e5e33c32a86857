import type { EvidenceContext } from "../context.js";
import { refuseEvidence } from "../refusals.js";
import type { Evidence, Mention, ThreadScope } from "../state.js";
import { isSealed } from "../visibility.js";
import { evidenceLimits } from "../words.js";
import { fact, type Refused } from "./guards.js";

/** SPEC EV13, EV27: only people who see the thread are mentioned, so nobody while it is sealed. */
export function mustSeeMentioned(
  evidence: Evidence,
  scope: ThreadScope,
  asked: readonly string[],
  context: EvidenceContext,
): Refused | null {
  const { mentions } = evidenceLimits;
  if (asked.length > mentions)
    return refuseEvidence("TOO_MANY", {
      what: "mentions",
      value: String(asked.length),
      bound: String(mentions),
    });
  const known = isSealed(evidence, scope) ? [] : fact(context.mentioned, "mentioned");
  const stranger = asked.find(
    (id) => !known.some(({ userId, reads }) => userId === id && reads.includes(scope.circle)),
  );
  return stranger === undefined ? null : refuseEvidence("UNKNOWN_MENTION", stranger);
}

/** The mentioned with their names, each once, in the order in which they were asked for. */
export function mentionsOf(asked: readonly string[], { mentioned }: EvidenceContext): readonly Mention[] {
  return [...new Set(asked)].flatMap((id) => {
    const person = mentioned?.find(({ userId }) => userId === id);
    return person === undefined ? [] : [{ userId: person.userId, name: person.name }];
  });
}
