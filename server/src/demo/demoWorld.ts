import { type Instrument, type Predicate, scoreSheet } from "@sidang/shared";
import { assess } from "./assess.js";
import type { DemoCalendar } from "./demoCalendar.js";
import { demoPeople } from "./demoPeople.js";
import { type DemoProposal, lastYear, thisYear } from "./demoProposals.js";
import { demoAgencies, demoUnits } from "./demoUnits.js";
import { closedPanel } from "./panels/closedPanel.js";
import type { DemoSitting, DemoWorld } from "./panels/DemoSitting.js";
import { openPanel } from "./panels/openPanel.js";
import { plannedPanel } from "./panels/plannedPanel.js";
import type { Decided } from "./proposalHistory.js";
import { type DemoSheet, sheetsOf } from "./sheets/sheetsOf.js";

/** A proposal with its place, its ids and its sheets. */
export interface PlacedProposal extends DemoProposal {
  readonly id: string;
  readonly year: number;
  readonly unitId: string;
  readonly agencyId: string;
  readonly sheets: readonly DemoSheet[];
}

/** Everything that the demonstration holds, made without touching a database. */
export interface Demo {
  readonly proposals: readonly PlacedProposal[];
  readonly sittings: readonly DemoSitting[];
  /** By the proposal's id. */
  readonly decided: ReadonlyMap<string, Decided>;
}

export function makeDemo(instrument: Instrument, calendar: DemoCalendar): Demo {
  const { year } = calendar;
  const placed = (cycle: "this" | "last") => (proposal: DemoProposal): PlacedProposal => {
    const { id: unitId, agencyId } = unitOf(proposal.slug);
    const of = cycle === "this" ? year : year - 1;
    const sheets = sheetsOf(instrument, proposal, cycle);
    return { ...proposal, id: `proposal-${of}-${proposal.slug}`, year: of, unitId, agencyId, sheets };
  };
  const proposals = [...lastYear.map(placed("last")), ...thisYear.map(placed("this"))];
  const world = worldOf(instrument, proposals);
  const closed = closedPanel(world, calendar);
  return {
    proposals,
    sittings: [closed, openPanel(world, calendar), plannedPanel(world, calendar)],
    decided: decisionsOf(closed),
  };
}

function worldOf(instrument: Instrument, proposals: readonly PlacedProposal[]): DemoWorld {
  const taken = proposals.filter(({ stage }) => stage === "IN_PANEL");
  const assessment = (proposal: PlacedProposal) => {
    const answers = proposal.sheets.find(({ source }) => source === "TPN")?.answers ?? {};
    return assess(instrument, scoreSheet(instrument, answers), proposal);
  };
  return {
    people: new Map(demoPeople.map((each) => [each.id, { ...each, convenes: each.grants.some(({ role }) => role === "PANEL_ORGANISER") }])),
    proposals: new Map(taken.map((each) => [each.id, factsOf(each)])),
    assessments: new Map(taken.filter(({ year }) => year < latest(proposals)).map((each) => [each.id, assessment(each)])),
  };
}
