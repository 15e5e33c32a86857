import { assertNever } from "../../kernel/assertNever.js";
import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import { refuseEvidence } from "../refusals.js";
import type { EvidenceState } from "../state.js";
import {
  addEvidence,
  addVersion,
  describeEvidence,
  reanchorThreads,
  recordReading,
  withdrawEvidence,
} from "./documents.js";
import type { Decided } from "./guards.js";
import {
  confirmPlace,
  editComment,
  placeThread,
  reopenThread,
  replyToThread,
  resolveThread,
  revealRound,
  startThread,
} from "./threads.js";

export { isDay } from "./documents.js";

/** Answers with the events of a command, or with why not. Pure: what it needs from outside comes in the context. */
export function decideEvidence(
  evidenceId: string,
  state: EvidenceState,
  command: EvidenceCommand,
  context: EvidenceContext,
): Decided {
  if (command.type === "addEvidence") {
    return state.status === "NONE"
      ? addEvidence(evidenceId, command, context)
      : refuseEvidence("EVIDENCE_EXISTS", evidenceId);
  }
  if (state.status === "NONE") return refuseEvidence("UNKNOWN_EVIDENCE", evidenceId);
  switch (command.type) {
    case "addVersion":
      return addVersion(state, command, context);
    case "describeEvidence":
      return describeEvidence(state, command, context);
    case "withdrawEvidence":
      return withdrawEvidence(state, command, context);
    case "startThread":
      return startThread(state, command, context);
    case "replyToThread":
      return replyToThread(state, command, context);
    case "editComment":
      return editComment(state, command, context);
    case "resolveThread":
      return resolveThread(state, command, context);
    case "reopenThread":
      return reopenThread(state, command, context);
    case "placeThread":
      return placeThread(state, command, context);
    case "confirmPlace":
      return confirmPlace(state, command, context);
    case "recordReading":
      return recordReading(state, command);
    case "reanchorThreads":
      return reanchorThreads(state, command, context);
    case "revealRound":
      return revealRound(state, command, context);
    default:
      return assertNever(command, "evidence command");
  }
}
