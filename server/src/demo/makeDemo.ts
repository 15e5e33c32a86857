import { type Instrument, type ProposalFacts, scoreSheet } from "@sidang/shared";
import { demoPeople } from "./country/demoPeople.js";
import { type DemoProposal, type DemoStage, lastYear, thisYear } from "./country/demoProposals.js";
import { agencyOf, unitOf } from "./country/demoUnits.js";
import { type Decided, type HistoryStep, proposalHistory } from "./country/proposalHistory.js";
import type { DemoCalendar } from "./demoCalendar.js";
import { assess } from "./panels/assess.js";
import { closedPanel } from "./panels/closedPanel.js";
import type { DemoSitting, DemoWorld } from "./panels/DemoSitting.js";
import { openPanel } from "./panels/openPanel.js";
import { plannedPanel } from "./panels/plannedPanel.js";
import { type DemoSheet, sheetsOf } from "./sheets/sheetsOf.js";

/** A proposal with its ids, its year and its sheets. */
interface PlacedProposal extends DemoProposal {
  readonly id: string;
  readonly year: number;
  readonly unitId: string;
  readonly agencyId: string;
  readonly sheets: readonly DemoSheet[];
}

/** What the demonstration holds besides what is written down in `country`. */
export interface Demo {
  readonly proposals: readonly (PlacedProposal & {
    /** Where it stands after its panel, if that has decided. */
    readonly stageNow: DemoStage | Decided["stage"];
    readonly history: readonly HistoryStep[];
  })[];
  readonly sittings: readonly DemoSitting[];
}

/** Makes the demonstration without touching a database: sheets by scoring, panels by commands. */
export function makeDemo(instrument: Instrument, calendar: DemoCalendar): Demo {
  const { year } = calendar;
  const placed = (proposal: DemoProposal, cycle: "this" | "last"): PlacedProposal => {
    const { id: unitId, agencyId } = unitOf(proposal.slug);
    const of = cycle === "this" ? year : year - 1;
    const sheets = sheetsOf(instrument, proposal, cycle);
    return { ...proposal, id: `proposal-${of}-${proposal.slug}`, year: of, unitId, agencyId, sheets };
  };
  const proposals = [
    ...lastYear.map((each) => placed(each, "last")),
    ...thisYear.map((each) => placed(each, "this")),
  ];
  const world = worldOf(instrument, proposals);
  const closed = closedPanel(world, calendar);
  const decided = decisionsOf(closed);
  return {
    proposals: proposals.map((proposal) => {
      const decision = decided.get(proposal.id) ?? null;
      const history = proposalHistory(proposal, calendar, decision);
      return { ...proposal, stageNow: decision?.stage ?? proposal.stage, history };
    }),
    sittings: [closed, openPanel(world, calendar), plannedPanel(world, calendar)],
  };
}

function worldOf(instrument: Instrument, proposals: readonly PlacedProposal[]): DemoWorld {
  const known = new Map(proposals.filter(({ stage }) => stage === "IN_PANEL").map((each) => [each.id, each]));
  const people = demoPeople.map(({ id, name, homeAgencyId, grants }) => {
    const convenes = grants.some(({ role }) => role === "PANEL_ORGANISER");
    return [id, { name, homeAgencyId, convenes }] as const;
  });
  return {
    people: new Map(people),
    proposals: new Map([...known].map(([id, each]) => [id, factsOf(each)])),
    assessmentOf: (proposalId) => {
      const proposal = known.get(proposalId);
      const answers = proposal?.sheets.find(({ source }) => source === "TPN")?.answers;
      if (proposal === undefined || answers === undefined)
        throw new Error(`${proposalId} has no sheet of TPN`);
      return assess(instrument, scoreSheet(instrument, answers), proposal);
    },
  };
}

function factsOf({ id, slug, target }: PlacedProposal): ProposalFacts {
  const unit = unitOf(slug);
  const agency = agencyOf(unit.agencyId);
  return {
    proposalId: id,
    unitId: unit.id,
    unitName: unit.name,
    agencyId: agency.id,
    agencyName: agency.name,
    target,
  };
}

function decisionsOf({ panel }: DemoSitting): ReadonlyMap<string, Decided> {
  const decided = new Map<string, Decided>();
  for (const item of panel.agenda) {
    if (item.phase !== "DECIDED" || item.decision.outcome === "DEFER") continue;
    const stage = item.decision.outcome === "GRANT" ? "GRANTED" : "DECLINED";
    decided.set(item.proposal.proposalId, { stage, at: item.decision.at });
  }
  return decided;
}
