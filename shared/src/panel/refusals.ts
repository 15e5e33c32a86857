import { fail } from "../kernel/result.js";

/** Why a command can be refused: a closed list, told to the person in their own language. */
export const refusalReasons = [
  "NOT_ALLOWED",
  "UNKNOWN_PANEL",
  "ALREADY_CONVENED",
  "PANEL_NOT_OPEN",
  "PANEL_CLOSED",
  "NOT_TODAY",
  "NO_QUORUM",
  "ITEM_UNDER_WAY",
  "UNKNOWN_ITEM",
  "DUPLICATE_ITEM",
  "NOT_IN_PANEL_STAGE",
  "WRONG_PHASE",
  "UNKNOWN_MEMBER",
  "ALREADY_MEMBER",
  "OFFICE_TAKEN",
  "LEAD_TAKEN",
  "NOT_ATTENDING",
  "ALREADY_ATTENDING",
  "CHAIR_PRESENT",
  "CONFLICT_OF_INTEREST",
  "CONFLICT_EXISTS",
  "NO_CONFLICT",
  "CONFLICT_AUTOMATIC",
  "FLOOR_REQUESTED",
  "NO_FLOOR",
  "UNKNOWN_REMARK",
  "UNKNOWN_EVIDENCE",
  "UNKNOWN_THREAD",
  "EVIDENCE_WITHDRAWN",
  "REASON_REQUIRED",
  "INVALID_INPUT",
  "BALLOTS_MISSING",
  "BALLOT_UNREADABLE",
  "RULE_NOT_MET",
  "GATES_FAILED",
  "COMMAND_ID_REUSED",
  "HEAD_CHANGED",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** One thing that stands in the way, e.g. `{ what: "B.I.a", value: "15.31", bound: "15.75" }`; numbers in plain decimal notation, unrounded. */
export interface RefusalDetail {
  readonly what: string;
  readonly value: string | null;
  readonly bound: string | null;
}

export interface Refusal {
  readonly reason: RefusalReason;
  readonly details: readonly RefusalDetail[];
}

export function refuse(reason: RefusalReason, ...details: readonly (RefusalDetail | string)[]) {
  return fail<Refusal>({
    reason,
    details: details.map((detail) =>
      typeof detail === "string" ? { what: detail, value: null, bound: null } : detail,
    ),
  });
}
