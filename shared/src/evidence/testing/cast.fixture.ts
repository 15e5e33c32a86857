import type { Grant, Place, Role } from "../../access/index.js";
import { type Standing, standingAt } from "../standing.js";
import type { Circle } from "../words.js";

/** 4 March 2026, 09.00 WIB. */
export const morning = Date.UTC(2026, 2, 4, 2);

export const evidenceId = "evidence-1";
export const proposalId = "proposal-1";
export const indicatorCodes = ["A.I.1.a", "A.I.1.b", "A.I.2.a"] as const;

const grant = (role: Role, scope: Grant["scope"], scopeId: string | null = null): Grant => ({
  role,
  scope,
  scopeId,
});
const unit = grant("UNIT_COORDINATOR", "UNIT", "unit-1");
const tpi = grant("TPI_EVALUATOR", "AGENCY", "agency-1");
const tpn = grant("TPN_EVALUATOR", "COUNTRY");

interface Person {
  readonly grants: readonly Grant[];
  readonly seated: boolean;
  /** What the rules should make of them, written down by hand: circles that they read and write. */
  readonly reads: readonly Circle[];
  readonly writes: readonly Circle[];
  readonly adds: boolean;
}

const person = (
  grants: readonly Grant[],
  reads: readonly Circle[],
  writes: readonly Circle[],
  rest: Partial<Person> = {},
): Person => ({ grants, reads, writes, seated: false, adds: false, ...rest });

const evaluators = ["UNIT", "TPI"] as const;
const national = ["UNIT", "TPI", "TPN"] as const;
const all = ["UNIT", "TPI", "TPN", "PANEL"] as const;
const seated = { seated: true };
const adds = { adds: true };

/** Who there is around proposal 1, of unit 1 in agency 1. `wasSeat` sits in its panel with a conflict, so not on it. */
export const cast = {
  unit: person([unit], ["UNIT"], ["UNIT"], adds),
  agency: person([grant("AGENCY_COORDINATOR", "AGENCY", "agency-1")], ["UNIT"], ["UNIT"], adds),
  tpi: person([tpi], evaluators, evaluators),
  tpi2: person([tpi], evaluators, evaluators),
  /** An internal evaluator who also coordinates the unit. */
  both: person([unit, tpi], evaluators, evaluators, adds),
  tpn: person([tpn], national, ["UNIT", "TPN"]),
  tpn2: person([tpn], national, ["UNIT", "TPN"]),
  seat: person([], all, ["UNIT", "PANEL"], seated),
  seat2: person([], all, ["UNIT", "PANEL"], seated),
  tpnSeat: person([tpn], all, ["UNIT", "TPN", "PANEL"], seated),
  wasSeat: person([], [], []),
  coordinator: person([grant("NATIONAL_COORDINATOR", "COUNTRY")], national, []),
  otherUnit: person([grant("UNIT_COORDINATOR", "UNIT", "unit-2")], [], []),
  otherTpi: person([grant("TPI_EVALUATOR", "AGENCY", "agency-2")], [], []),
  admin: person([grant("ADMIN", "COUNTRY"), grant("PANEL_ORGANISER", "COUNTRY")], [], []),
  nobody: person([], [], []),
} as const satisfies Readonly<Record<string, Person>>;

export type CastId = keyof typeof cast;
export const castIds = Object.keys(cast) as readonly CastId[];

export function nameOf(userId: string): string {
  return `${userId.toUpperCase()}, S.H.`;
}

/** What the table of access says of somebody of the cast; of anybody else that they are nobody. */
export function standingOf(userId: string): Standing {
  const { grants, seated: sits }: Person = cast[userId as CastId] ?? cast.nobody;
  const place: Place = { agencyId: "agency-1", unitId: "unit-1", seated: sits };
  return standingAt(userId, grants, place);
}

/** Everybody of the cast for whom the evidence exists by what was written down by hand. */
export const readers = castIds.filter((id) => cast[id].reads.length > 0);
