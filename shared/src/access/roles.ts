/** What somebody is for the platform. Seats in a panel are not roles: they are in the panel's own record. */
export const roles = [
  "ADMIN",
  "NATIONAL_COORDINATOR",
  "PANEL_ORGANISER",
  "TPN_EVALUATOR",
  "AGENCY_COORDINATOR",
  "TPI_EVALUATOR",
  "UNIT_COORDINATOR",
] as const;
export type Role = (typeof roles)[number];

export const scopeKinds = ["COUNTRY", "AGENCY", "UNIT"] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** A role held somewhere: `scopeId` is the agency's or unit's id, null for the country. */
export interface Grant {
  readonly role: Role;
  readonly scope: ScopeKind;
  readonly scopeId: string | null;
}

/** What an action is about. A part that is not known is null, and grants on it then do not count. */
export interface Place {
  readonly agencyId: string | null;
  readonly unitId: string | null;
  /**
   * The viewer sits in a panel that has this proposal on its agenda, and has no conflict on it. Whoever has a
   * conflict sits there too, but not on this proposal.
   */
  readonly seated: boolean;
}

export const nowhere: Place = { agencyId: null, unitId: null, seated: false };
