import type { EvidenceRefusal, EvidenceRefusalReason } from "@sidang/shared";
import { type DeliberateCode, DeliberateError, notFound } from "../../../graph/deliberateError.js";

/** Each reason as one English sentence. Screens tell the reason in the reader's language. */
const messages: Readonly<Record<EvidenceRefusalReason, string>> = {
  NOT_ALLOWED: "You may not do this here.",
  UNKNOWN_EVIDENCE: "There is no such evidence.",
  EVIDENCE_EXISTS: "There is such an evidence already.",
  EVIDENCE_WITHDRAWN: "This evidence was withdrawn.",
  PROPOSAL_CLOSED: "The proposal is decided or withdrawn: its evidence does not change any more.",
  UNKNOWN_UPLOAD: "There is no finished upload of yours for this proposal under this id.",
  SAME_FILE: "This is the same file as the version before.",
  TOO_MANY: "There are as many as there may be.",
  UNKNOWN_INDICATOR: "The evidence does not belong to this indicator, or there is none of this code.",
  INVALID_INPUT: "An input does not fit.",
  REASON_REQUIRED: "A text is missing.",
  VERSION_CONFLICT: "Somebody else has changed it in the meantime.",
  UNKNOWN_VERSION: "There is no such version.",
  ANCHOR_MISFIT: "The marked place does not fit this version.",
  UNKNOWN_THREAD: "There is no such thread.",
  DUPLICATE_THREAD: "There is a thread with this id already.",
  UNKNOWN_COMMENT: "There is no such comment.",
  DUPLICATE_COMMENT: "There is a comment with this id already.",
  UNKNOWN_MENTION: "Somebody who is mentioned cannot read this thread.",
  THREAD_RESOLVED: "This thread is resolved; reopen it first.",
  THREAD_NOT_RESOLVED: "This thread is not resolved.",
  NOT_UNSURE: "The place of this thread is not in doubt.",
  ROUND_REVEALED: "This round has been revealed.",
  NO_ROUND: "There is no such round.",
  COMMAND_ID_REUSED: "This commandId was used for another command.",
};

/** What is not there, and what the actor may not see: nothing more is said of it. */
const unknown: Partial<Record<EvidenceRefusalReason, string>> = {
  UNKNOWN_EVIDENCE: "evidence",
  UNKNOWN_VERSION: "version",
  UNKNOWN_THREAD: "thread",
  UNKNOWN_COMMENT: "comment",
  UNKNOWN_UPLOAD: "upload",
};

/** A refusal as the error that a client gets: its code by kind, and reason and first detail in its extensions. */
export function refusalError({ reason, details }: EvidenceRefusal): DeliberateError {
  const what = unknown[reason];
  if (what !== undefined) return notFound(what);
  const [detail] = details;
  return new DeliberateError(codeOf(reason), messages[reason], {
    reason,
    ...(detail === undefined ? {} : { what: detail.what }),
    ...(detail?.value == null ? {} : { value: detail.value }),
    ...(detail?.bound == null ? {} : { bound: detail.bound }),
  });
}

function codeOf(reason: EvidenceRefusalReason): DeliberateCode {
  if (reason === "NOT_ALLOWED") return "FORBIDDEN";
  return reason === "VERSION_CONFLICT" ? "VERSION_CONFLICT" : "INVALID_INPUT";
}
