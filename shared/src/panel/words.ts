import type { Predicate } from "../instrument/index.js";

/** The four institutions that sit in a joint panel, in the order in which they are shown. */
export const institutions = ["TPN", "KEMENPANRB", "KPK", "OMBUDSMAN"] as const;
export type Institution = (typeof institutions)[number];
/** So many institutions of one mind are a majority (SPEC PN44). */
export const majorityOfInstitutions = 3;

/** Something of each institution. */
export function ofEachInstitution<T>(of: (institution: Institution) => T): Readonly<Record<Institution, T>> {
  return Object.fromEntries(institutions.map((each) => [each, of(each)])) as Record<Institution, T>;
}

export const decisionRules = ["UNANIMOUS", "MAJORITY_OF_INSTITUTIONS"] as const;
/** `UNANIMOUS`: all four agree (menetapkan bersama). `MAJORITY_OF_INSTITUTIONS`: three of four; two to two defers. */
export type DecisionRule = (typeof decisionRules)[number];

export const ballotChoices = ["GRANT", "DECLINE", "DEFER", "ABSTAIN"] as const;
/** A ballot is a position on the proposal; which predicate a GRANT would give is said by the motion. */
export type BallotChoice = (typeof ballotChoices)[number];

export const motions = ["GRANT_WBK", "GRANT_WBBM", "DECLINE", "DEFER"] as const;
export type Motion = (typeof motions)[number];

export const outcomes = ["GRANT", "DECLINE", "DEFER"] as const;
export type Outcome = (typeof outcomes)[number];

export const offices = ["CHAIR", "DEPUTY", "SECRETARY"] as const;
/** What somebody does for the sitting, apart from the institution they vote for (if any). Secretaries never vote. */
export type Office = (typeof offices)[number];

export const attendanceModes = ["ROOM", "REMOTE"] as const;
export type AttendanceMode = (typeof attendanceModes)[number];

/** Indonesia's zones have no summer time: WIB is UTC+7, WITA +8, WIT +9. */
export const timeZones = { WIB: 7, WITA: 8, WIT: 9 } as const;
export type TimeZone = keyof typeof timeZones;

/** Bounds on what people type, in characters. A longer text is refused, never cut. */
export const textLimits = { title: 200, remark: 4000, reason: 2000, link: 500 } as const;

/** SPEC PN17: so long a chair must have been without a connection before the deputy may take over, in milliseconds. */
export const unreachableMs = 60_000;

export interface PanelOptions {
  readonly rule: DecisionRule;
  /** Reveal by itself when every eligible attending member has cast. */
  readonly autoReveal: boolean;
}

/** What the panel needs to know of the proposal behind an agenda item; copied in when the item is added. */
export interface ProposalFacts {
  readonly proposalId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly target: Predicate;
}
