export type { Assessment } from "./assessment.js";
export { type CarriedOut, carryOut } from "./carryOut.js";
export type { OpenBallot, PanelCommand, PanelCommandType } from "./commands.js";
export type { PanelContext } from "./context.js";
export { mustFit } from "./decide/guards.js";
export { decide } from "./decide/index.js";
export {
  type PanelEvent,
  type PanelEventBody,
  type PanelEventPayloads,
  type PanelEventType,
  type PanelHappening,
  panelEventTypes,
  type Withheld,
} from "./events.js";
export type { EvidenceFacts, ShownArea, ShownEvidence, ShownPlace, ThreadReference } from "./evidence.js";
export { evolve, foldPanel } from "./evolve.js";
export { panelStream } from "./panelStream.js";
export * from "./questions.js";
export { type Refusal, type RefusalDetail, type RefusalReason, refusalReasons } from "./refusals.js";
export {
  type AgendaItem,
  type Case,
  type DecisionOnItem,
  type Floor,
  type ItemPhase,
  type ItemUnderWay,
  itemPhases,
  type Member,
  type NotConvened,
  notConvened,
  type Panel,
  type PanelState,
  type PanelStatus,
  panelStatuses,
  type Quorum,
  type Remark,
  type SealedBallot,
  type Vote,
} from "./state.js";
export {
  type Audience,
  audienceKey,
  audienceOf,
  canSee,
  redactEvent,
  redactState,
  type Viewer,
} from "./visibility.js";
export * from "./words.js";
