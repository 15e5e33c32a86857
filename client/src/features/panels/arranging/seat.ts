import { type Institution, institutions, type Office, offices } from "@sidang/shared";

/** What a person is to be in the panel, as one choice of the form: an office, an institution, or a gallery seat for one item. */
export interface Seat {
  readonly institution: Institution | null;
  readonly office: Office | null;
  readonly lead: boolean;
}

/** A secretary never votes and leads nobody; whoever votes for no institution leads none. */
export function seatOf(institution: string, office: string, lead: boolean): Seat {
  const held = offices.find((one) => one === office) ?? null;
  const represented = held === "SECRETARY" ? null : (institutions.find((one) => one === institution) ?? null);
  return { institution: represented, office: held, lead: lead && represented !== null };
}

/** Somebody without an institution and without an office has no seat. */
export function isSeat({ institution, office }: Seat): boolean {
  return institution !== null || office !== null;
}
