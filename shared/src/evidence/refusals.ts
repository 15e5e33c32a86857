import { fail } from "../kernel/result.js";
import type { RefusalDetail } from "../panel/refusals.js";

/** Why a command on evidence can be refused: a closed list, told to the person in their own language. */
export const evidenceRefusalReasons = [
  "NOT_ALLOWED",
  "UNKNOWN_EVIDENCE",
  "EVIDENCE_EXISTS",
  "EVIDENCE_WITHDRAWN",
  "PROPOSAL_CLOSED",
  "UNKNOWN_UPLOAD",
  "SAME_FILE",
  "TOO_MANY",
  "UNKNOWN_INDICATOR",
  "INVALID_INPUT",
  "REASON_REQUIRED",
  "VERSION_CONFLICT",
  "UNKNOWN_VERSION",
  "ANCHOR_MISFIT",
  "UNKNOWN_THREAD",
  "DUPLICATE_THREAD",
  "UNKNOWN_COMMENT",
  "DUPLICATE_COMMENT",
  "UNKNOWN_MENTION",
  "THREAD_RESOLVED",
  "THREAD_NOT_RESOLVED",
  "NOT_UNSURE",
  "ROUND_REVEALED",
  "NO_ROUND",
  "COMMAND_ID_REUSED",
] as const;
export type EvidenceRefusalReason = (typeof evidenceRefusalReasons)[number];

export interface EvidenceRefusal {
  readonly reason: EvidenceRefusalReason;
  readonly details: readonly RefusalDetail[];
}

export function refuseEvidence(
  reason: EvidenceRefusalReason,
  ...details: readonly (RefusalDetail | string)[]
) {
  return fail<EvidenceRefusal>({
    reason,
    details: details.map((detail) =>
      typeof detail === "string"
        ? { what: shown(detail), value: null, bound: null }
        : { ...detail, value: detail.value === null ? null : shown(detail.value) },
    ),
  });
}

/** What was asked for comes back in the refusal, but not at any length. */
function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
