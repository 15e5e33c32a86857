export { Mark, type Tone } from "./Mark";
export { PanelStatusBadge } from "./PanelStatusBadge";
export { PhaseBadge } from "./PhaseBadge";
export { PredicateBadge } from "./PredicateBadge";
export { type Stage, StageBadge } from "./StageBadge";
