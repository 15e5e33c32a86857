import { assertNever } from "../kernel/assertNever.js";
import type { EvidenceHappening } from "./events.js";
import { evolveThread, isOfThread } from "./evolveThread.js";
import { type Evidence, type EvidenceState, findThread, noEvidence, type Thread } from "./state.js";

/** The evidence after one more event. It may not refuse: what happened, happened. */
export function evolveEvidence(state: EvidenceState, event: EvidenceHappening): EvidenceState {
  return foldEvidence(state, [event]);
}

/** The evidence after some more events. The threads are copied once, however many events there are. */
export function foldEvidence(state: EvidenceState, events: readonly EvidenceHappening[]): EvidenceState {
  let evidence = state;
  let threads: Record<string, Thread> | null = null;
  for (const event of events) {
    if (evidence.status !== "NONE" && isOfThread(event)) {
      threads ??= { ...evidence.threads };
      const thread = evolveThread(findThread({ threads }, event.payload.threadId), event);
      if (thread !== undefined) threads[event.payload.threadId] = thread;
      evidence = { ...evidence, seq: event.seq, threads };
    } else evidence = evolveDocument(evidence, event);
  }
  return evidence;
}

/** All events of an evidence. */
export function foldAllEvidence(events: readonly EvidenceHappening[]): EvidenceState {
  return foldEvidence(noEvidence, events);
}

function evolveDocument(state: EvidenceState, event: EvidenceHappening): EvidenceState {
  if (state.status === "NONE") {
    if (event.type !== "EvidenceAdded") throw new Error(`an evidence begins with ${event.type}`);
    const { evidenceId, proposalId, title, indicatorCodes, shownOn, version, by } = event.payload;
    return {
      status: "CURRENT",
      seq: event.seq,
      evidenceId,
      proposalId,
      title,
      indicatorCodes,
      shownOn,
      receivedAt: event.at,
      description: 1,
      versions: [{ ...version, addedBy: by, addedAt: event.at, reading: { kind: "PENDING" } }],
      withdrawal: null,
      revealed: [],
      threads: {},
    };
  }
  const evidence: Evidence = { ...state, seq: event.seq };
  switch (event.type) {
    case "Withheld":
    case "EvidenceAdded":
      return evidence;
    case "VersionAdded": {
      const { version, by } = event.payload;
      const added = { ...version, addedBy: by, addedAt: event.at, reading: { kind: "PENDING" } } as const;
      return { ...evidence, versions: [...evidence.versions, added] };
    }
    case "VersionRead": {
      const { versionId, reading } = event.payload;
      const versions = evidence.versions.map((version) =>
        version.versionId === versionId ? { ...version, reading } : version,
      );
      return { ...evidence, versions };
    }
    case "EvidenceDescribed": {
      const { title, indicatorCodes, shownOn } = event.payload;
      return { ...evidence, title, indicatorCodes, shownOn, description: evidence.description + 1 };
    }
    case "EvidenceWithdrawn": {
      const { reason, by } = event.payload;
      return { ...evidence, status: "WITHDRAWN", withdrawal: { reason, by, at: event.at } };
    }
    case "RoundRevealed":
      return { ...evidence, revealed: [...evidence.revealed, event.payload] };
    case "ThreadStarted":
    case "CommentAdded":
    case "CommentEdited":
    case "ThreadAnswered":
    case "ThreadAskedAgain":
    case "ThreadResolved":
    case "ThreadReopened":
    case "ThreadReanchored":
    case "ThreadPlaced":
      throw new Error("a thread's event is folded into its thread");
    default:
      return assertNever(event, "evidence event");
  }
}
