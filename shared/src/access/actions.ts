import type { Grant, Place, Role } from "./roles.js";

const readers = [
  "NATIONAL_COORDINATOR",
  "TPN_EVALUATOR",
  "AGENCY_COORDINATOR",
  "TPI_EVALUATOR",
  "UNIT_COORDINATOR",
] as const;

/** SPEC AC1: one table, action x role; the scope of the grant must cover the place of the action. `seat` admits panel members without a conflict. */
const table = {
  /** To know that a unit exists, its name, agency, target and stage. */
  "unit.read": {
    roles: [
      "ADMIN",
      "NATIONAL_COORDINATOR",
      "PANEL_ORGANISER",
      "TPN_EVALUATOR",
      "AGENCY_COORDINATOR",
      "TPI_EVALUATOR",
      "UNIT_COORDINATOR",
    ],
    seat: true,
  },
  "sheet.read.SELF": {
    roles: [
      "NATIONAL_COORDINATOR",
      "TPN_EVALUATOR",
      "AGENCY_COORDINATOR",
      "TPI_EVALUATOR",
      "UNIT_COORDINATOR",
    ],
    seat: true,
  },
  "sheet.read.TPI": {
    roles: ["NATIONAL_COORDINATOR", "TPN_EVALUATOR", "AGENCY_COORDINATOR", "TPI_EVALUATOR"],
    seat: true,
  },
  "sheet.read.TPN": { roles: ["NATIONAL_COORDINATOR", "TPN_EVALUATOR"], seat: true },
  "sheet.read.PANEL": { roles: ["NATIONAL_COORDINATOR"], seat: true },
  "panel.convene": { roles: ["PANEL_ORGANISER"], seat: false },
  /** To see how every panel goes (phases and decisions), without taking part. */
  "panel.oversee": { roles: ["ADMIN", "NATIONAL_COORDINATOR"], seat: false },
  "proposal.activity": {
    roles: ["NATIONAL_COORDINATOR", "TPN_EVALUATOR", "AGENCY_COORDINATOR", "TPI_EVALUATOR"],
    seat: false,
  },
  /** To see a proposal's evidence, and to download it. */
  "evidence.read": { roles: readers, seat: true },
  /** To add evidence and versions, to describe and to withdraw them: the unit's side. */
  "evidence.add": { roles: ["AGENCY_COORDINATOR", "UNIT_COORDINATOR"], seat: false },
  "thread.read.UNIT": { roles: readers, seat: true },
  "thread.read.TPI": { roles: ["NATIONAL_COORDINATOR", "TPN_EVALUATOR", "TPI_EVALUATOR"], seat: true },
  "thread.read.TPN": { roles: ["NATIONAL_COORDINATOR", "TPN_EVALUATOR"], seat: true },
  /** What a panel writes for itself is read by those who sit on the proposal without a conflict, and by nobody else. */
  "thread.read.PANEL": { roles: [], seat: true },
  "thread.write.UNIT": {
    roles: ["TPN_EVALUATOR", "AGENCY_COORDINATOR", "TPI_EVALUATOR", "UNIT_COORDINATOR"],
    seat: true,
  },
  "thread.write.TPI": { roles: ["TPI_EVALUATOR"], seat: false },
  "thread.write.TPN": { roles: ["TPN_EVALUATOR"], seat: false },
  "thread.write.PANEL": { roles: [], seat: true },
} as const satisfies Record<string, { readonly roles: readonly Role[]; readonly seat: boolean }>;

export type Action = keyof typeof table;
export const actions = Object.keys(table) as readonly Action[];

/** SPEC AC2: what is not in the table is not allowed. */
export function allowed(action: Action, grants: readonly Grant[], place: Place): boolean {
  const row: { readonly roles: readonly Role[]; readonly seat: boolean } = table[action];
  return (
    (row.seat && place.seated) ||
    grants.some((grant) => row.roles.includes(grant.role) && covers(grant, place))
  );
}

/** SPEC AC3: the country covers all; an agency covers its units; a unit covers itself. */
function covers(grant: Grant, place: Place): boolean {
  switch (grant.scope) {
    case "COUNTRY":
      return true;
    case "AGENCY":
      return grant.scopeId !== null && grant.scopeId === place.agencyId;
    case "UNIT":
      return grant.scopeId !== null && grant.scopeId === place.unitId;
    default:
      return false;
  }
}

/** Where an action is allowed by grants alone: everywhere, or within these agencies and units. For lists, which must not test row by row. */
export function reachOfGrants(
  action: Action,
  grants: readonly Grant[],
): { readonly everywhere: boolean; readonly agencies: readonly string[]; readonly units: readonly string[] } {
  const row: { readonly roles: readonly Role[] } = table[action];
  const held = grants.filter((grant) => row.roles.includes(grant.role));
  const ids = (scope: Grant["scope"]) =>
    held
      .filter((grant) => grant.scope === scope && grant.scopeId !== null)
      .map((grant) => grant.scopeId as string);
  return {
    everywhere: held.some((grant) => grant.scope === "COUNTRY"),
    agencies: ids("AGENCY"),
    units: ids("UNIT"),
  };
}
