import type { Institution, Office } from "@sidang/shared";
import type { UnitSlug } from "../country/demoUnits.js";
import type { DemoSitting } from "./DemoSitting.js";

const minute = 60_000;

interface Convening {
  readonly panelId: string;
  readonly year: number;
  /** Of the year's panels. */
  readonly number: number;
  /** When the secretary convenes it. */
  readonly at: number;
  readonly scheduledFor: number;
  readonly agenda: readonly UnitSlug[];
}

const seats: readonly (readonly [
  key: string,
  institution: Institution | null,
  lead: boolean,
  office: Office | null,
])[] = [
  ["chair", null, false, "CHAIR"],
  ["deputy", null, false, "DEPUTY"],
  ["tpn", "TPN", true, null],
  ["tpn2", "TPN", false, null],
  ["kemenpanrb", "KEMENPANRB", true, null],
  ["kpk", "KPK", true, null],
  ["kpk2", "KPK", false, null],
  ["ombudsman", "OMBUDSMAN", true, null],
];

/** The agenda item of a unit; a unit is on a panel's agenda once. */
export function itemOf(slug: UnitSlug): string {
  return `item-${slug}`;
}

/** The secretary convenes a panel, sets its agenda and appoints everybody, within a quarter of an hour. */
export function convene(
  sitting: DemoSitting,
  { panelId, year, number, at, scheduledFor, agenda }: Convening,
): void {
  const secretary = "person-secretary";
  sitting.ask(at, secretary, {
    type: "convenePanel",
    panelId,
    cycle: year,
    title: `Sidang Panel ${number}, ${year}`,
    scheduledFor,
    timeZone: "WIB",
    meetingLink: `https://rapat.sidang.demo/panel-${year}-${number}`,
    options: { rule: "UNANIMOUS", autoReveal: false },
  });
  for (const [place, slug] of agenda.entries()) {
    const proposalId = `proposal-${year}-${slug}`;
    sitting.ask(at + (place + 1) * minute, secretary, {
      type: "addAgendaItem",
      itemId: itemOf(slug),
      proposalId,
      minutes: 60,
    });
  }
  for (const [place, [key, institution, lead, office]] of seats.entries()) {
    const memberId = `person-${key}`;
    const seated = at + (agenda.length + 1) * minute + place * 20_000;
    sitting.ask(seated, secretary, { type: "appointMember", memberId, institution, lead, office });
  }
}
