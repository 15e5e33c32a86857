import {
  attendanceModes,
  ballotChoices,
  decisionRules,
  institutions,
  itemPhases,
  motions,
  offices,
  outcomes,
  panelStatuses,
  predicates,
  refusalReasons,
  roles,
  scopeKinds,
  timeZones,
} from "@sidang/shared";
import { enumeration } from "./enumeration.js";

export const RoleEnum = enumeration(
  "Role",
  roles,
  "What somebody is for the platform. Seats in a panel are not roles.",
);
export const ScopeKindEnum = enumeration("ScopeKind", scopeKinds, "How far a role reaches.");
export const PredicateEnum = enumeration(
  "Predicate",
  predicates,
  "WBK: Wilayah Bebas dari Korupsi. WBBM: Wilayah Birokrasi Bersih dan Melayani; it needs a WBK first.",
);
export const proposalStages = [
  "DECLARED",
  "BUILDING",
  "PROPOSED",
  "UNDER_REVIEW",
  "IN_PANEL",
  "GRANTED",
  "DECLINED",
  "RETURNED",
  "WITHDRAWN",
  "REVOKED",
] as const;
export type ProposalStage = (typeof proposalStages)[number];
export const ProposalStageEnum = enumeration(
  "ProposalStage",
  proposalStages,
  "Where a proposal stands between declaration and determination.",
);
export const assessmentSources = ["SELF", "TPI", "TPN", "PANEL"] as const;
export type AssessmentSource = (typeof assessmentSources)[number];
export const AssessmentSourceEnum = enumeration(
  "AssessmentSource",
  assessmentSources,
  "Whose answers: the unit's own, the agency's internal evaluators', the national evaluators', or these with the panel's corrections.",
);
export const unitOrders = ["NAME", "AGENCY", "STAGE", "SCORE"] as const;
export type UnitOrder = (typeof unitOrders)[number];
export const UnitOrderEnum = enumeration(
  "UnitOrder",
  unitOrders,
  "SCORE: best first, by the best source that the viewer may see (TPN, TPI, SELF); without a score last.",
);
export const InstitutionEnum = enumeration(
  "Institution",
  institutions,
  "The four institutions that sit in a joint panel.",
);
export const PanelStatusEnum = enumeration(
  "PanelStatus",
  panelStatuses,
  "Where a sitting stands as a whole.",
);
export const PanelTimeZoneEnum = enumeration(
  "PanelTimeZone",
  Object.keys(timeZones) as (keyof typeof timeZones)[],
  "WIB is UTC+7, WITA UTC+8, WIT UTC+9.",
);
export const PanelOfficeEnum = enumeration(
  "PanelOffice",
  offices,
  "What somebody does for the sitting. A secretary writes and never votes.",
);
export const ItemPhaseEnum = enumeration("ItemPhase", itemPhases, "Where an agenda item stands.");
export const DecisionRuleEnum = enumeration(
  "DecisionRule",
  decisionRules,
  "UNANIMOUS: all four institutions agree. MAJORITY_OF_INSTITUTIONS: three of four; two to two defers.",
);
export const BallotChoiceEnum = enumeration("BallotChoice", ballotChoices, "A position on the proposal.");
export const MotionEnum = enumeration("Motion", motions, "What is put to the vote.");
export const OutcomeEnum = enumeration("Outcome", outcomes, "What the panel decided.");
export const AttendanceModeEnum = enumeration(
  "AttendanceMode",
  attendanceModes,
  "Where somebody attends from.",
);
export const AudienceKindEnum = enumeration(
  "AudienceKind",
  ["MEMBERS", "SECRETARIAT", "GALLERY", "OVERSIGHT"] as const,
  "As whom the viewer sees a panel. GALLERY sees the items it was invited to from outside; OVERSIGHT every item from outside.",
);
export const RefusalReasonEnum = enumeration(
  "RefusalReason",
  refusalReasons,
  "Why a command was refused: a closed list, to be told in the reader's language.",
);
