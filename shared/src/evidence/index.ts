export type { EvidenceCommand } from "./commands.js";
export type { EvidenceContext } from "./context.js";
export { isDay } from "./day.js";
export { decideEvidence } from "./decide/index.js";
export {
  type Description,
  type EvidenceEvent,
  type EvidenceEventBody,
  type EvidenceEventPayloads,
  type EvidenceEventType,
  type EvidenceHappening,
  evidenceEventTypes,
} from "./events.js";
export { evolveEvidence, foldAllEvidence, foldEvidence } from "./evolve.js";
export { excerpt } from "./excerpt.js";
export { illFormed } from "./illFormed.js";
export {
  type EvidenceRefusal,
  type EvidenceRefusalReason,
  evidenceRefusalReasons,
} from "./refusals.js";
export { searchWords } from "./searchWords.js";
export { audienceOfCircle, circleFor, type Standing, seesEvidence, sideIn, standingAt } from "./standing.js";
export {
  type Author,
  type Comment,
  type Evidence,
  type EvidenceState,
  findThread,
  latestVersion,
  type Mention,
  noEvidence,
  type Placement,
  placeIn,
  type Reading,
  type Resolution,
  type Thread,
  type ThreadScope,
  type Version,
  type VersionFile,
} from "./state.js";
export {
  type EvidenceAudience,
  evidenceAudienceKey,
  evidenceAudienceOf,
  evidenceAudiencesMayDiffer,
  isSealed,
  mayChangeEvidenceAudiences,
  redactEvidence,
  redactEvidenceEvent,
  seesEvidenceEvent,
  seesThread,
} from "./visibility.js";
export { isoTime } from "./webAnnotation/isoTime.js";
export {
  importLimits,
  type ReadComment,
  type ReadDocument,
  type ReadThread,
  readAnnotations,
  type SkippedAnnotation,
} from "./webAnnotation/readAnnotations.js";
export { type AnnotatedVersion, lastKnown, toWebAnnotations } from "./webAnnotation/toWebAnnotations.js";
export { annotationContext, type WebAnnotation } from "./webAnnotation/webAnnotation.js";
export {
  type Circle,
  circles,
  type DocumentKind,
  documentKinds,
  evidenceLimits,
  evidenceStream,
  type Side,
  sides,
  type ThreadAudience,
  type ThreadKind,
  type ThreadStatus,
  threadAudiences,
  threadKinds,
  threadStatuses,
} from "./words.js";
