import {
  anchorKinds,
  anchorStates,
  circles,
  documentKinds,
  sides,
  threadAudiences,
  threadKinds,
  threadStatuses,
} from "@sidang/shared";
import { enumeration } from "./enumeration.js";

export const AnchorKindEnum = enumeration("AnchorKind", anchorKinds, "What a thread speaks of.");
export const AnchorStateEnum = enumeration(
  "AnchorState",
  anchorStates,
  "How sure it is that the place in this version is the one that was meant. UNSURE waits for a person; LOST is kept and can be placed by hand.",
);
export const CircleEnum = enumeration(
  "Circle",
  circles,
  "Those who read the same threads: the unit and all who evaluate it, the internal evaluators, the national ones, those who sit on the proposal.",
);
export const DocumentKindEnum = enumeration(
  "DocumentKind",
  documentKinds,
  "How a version can be looked at. NONE: by downloading it.",
);
export const SideEnum = enumeration("Side", sides, "As what somebody writes.");
export const ThreadAudienceEnum = enumeration(
  "ThreadAudience",
  threadAudiences,
  "Whom a thread is for. EVALUATORS: those of its author's side, and the national ones.",
);
export const ThreadKindEnum = enumeration(
  "ThreadKind",
  threadKinds,
  "NOTE asks nothing; CLARIFICATION and FINDING wait for an answer.",
);
export const ThreadStatusEnum = enumeration("ThreadStatus", threadStatuses, "Where a thread stands.");
export const EvidenceStatusEnum = enumeration(
  "EvidenceStatus",
  ["CURRENT", "WITHDRAWN"] as const,
  "Withdrawn evidence stays readable, with its threads.",
);
export const ReadingKindEnum = enumeration(
  "ReadingKind",
  ["PENDING", "READ", "UNREADABLE"] as const,
  "Whether a version's text has been read.",
);
