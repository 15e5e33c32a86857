import { assertNever } from "../../kernel/assertNever.js";
import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import { illFormed } from "../illFormed.js";
import { refuseEvidence } from "../refusals.js";
import { seesEvidence } from "../standing.js";
import type { EvidenceState } from "../state.js";
import { addEvidence, addVersion, describeEvidence, recordReading, withdrawEvidence } from "./documents.js";
import { type Decided, mustAdd } from "./guards.js";
import { confirmPlace, placeThread, reanchorThreads } from "./placing.js";
import { reopenThread, resolveThread, revealRound } from "./settling.js";
import { editComment, replyToThread, startThread } from "./writing.js";

/**
 * Answers with the events of a command, or with why not. Pure: what it needs from outside comes in the context. Every
 * event that it answers with has canonical JSON (SPEC EV9).
 */
export function decideEvidence(
  evidenceId: string,
  state: EvidenceState,
  command: EvidenceCommand,
  context: EvidenceContext,
): Decided {
  const decided = judge(evidenceId, state, command, context);
  if (!decided.ok) return decided;
  for (const { payload } of decided.value) {
    const flaw = illFormed(payload);
    if (flaw !== null) return refuseEvidence("INVALID_INPUT", flaw);
  }
  return decided;
}

function judge(
  evidenceId: string,
  state: EvidenceState,
  command: EvidenceCommand,
  context: EvidenceContext,
): Decided {
  if (command.type === "addEvidence") {
    const refusal = mustAdd(context);
    if (refusal) return refusal;
    return state.status === "NONE"
      ? addEvidence(evidenceId, command, context)
      : refuseEvidence("EVIDENCE_EXISTS", evidenceId);
  }
  // SPEC EV1: what somebody may not see answers as what is not there.
  if (state.status === "NONE" || (isOfPeople(command) && !seesEvidence(context.standing)))
    return refuseEvidence("UNKNOWN_EVIDENCE", evidenceId);
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

/** The others are asked by the server itself, which has no standing. */
function isOfPeople({ type }: EvidenceCommand): boolean {
  return type !== "recordReading" && type !== "reanchorThreads" && type !== "revealRound";
}
