import type { EvidenceEventType } from "@sidang/shared";

/** What each event says, for the schema. */
export const evidenceEventDescriptions: Readonly<Record<EvidenceEventType, string>> = {
  EvidenceAdded: "Evidence was added to a proposal, with its first version.",
  VersionAdded: "A newer file came in place of the one before, which stays.",
  VersionRead: "A version's text was read, or could not be.",
  EvidenceDescribed: "Title, indicators or day were changed.",
  EvidenceWithdrawn: "The evidence was withdrawn; it stays readable.",
  ThreadStarted: "Somebody started a thread on a place.",
  CommentAdded: "Somebody replied.",
  CommentEdited: "An author changed their comment; what it said before is kept.",
  ThreadAnswered: "The other party replied.",
  ThreadAskedAgain: "The asking party replied to an answer: the thread waits again.",
  ThreadResolved: "A thread was resolved, with a reason.",
  ThreadReopened: "A resolved thread was opened again, with a reason.",
  ThreadReanchored: "A thread got its place in a newer version, by the machine.",
  ThreadPlaced: "A person put a thread in its place, or confirmed it.",
  RoundRevealed: "A blind round was revealed: all its threads at once.",
};
