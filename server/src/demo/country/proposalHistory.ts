import type { Json } from "@sidang/shared";
import type { DemoCalendar } from "../demoCalendar.js";
import { draw } from "../sheets/draw.js";
import type { DemoProposal, DemoStage } from "./demoProposals.js";

/** What a panel has made of a proposal, and when. */
export interface Decided {
  readonly stage: "GRANTED" | "DECLINED";
  readonly at: number;
}

/** An event of a proposal's stream. */
export interface HistoryStep {
  readonly at: number;
  readonly actorId: string;
  readonly event: { readonly type: "ProposalDeclared" | "ProposalMoved"; readonly payload: Json };
}

/** The stages on the way to each, and which part of the cycle has gone by when they are reached. */
const ways: Readonly<Record<DemoStage, readonly (readonly [stage: DemoStage, part: number])[]>> = (() => {
  const declared = [["DECLARED", 0.05]] as const;
  const building = [...declared, ["BUILDING", 0.2]] as const;
  const proposed = [...building, ["PROPOSED", 0.45]] as const;
  const underReview = [...proposed, ["UNDER_REVIEW", 0.7]] as const;
  return {
    DECLARED: declared,
    BUILDING: building,
    PROPOSED: proposed,
    UNDER_REVIEW: underReview,
    IN_PANEL: [...underReview, ["IN_PANEL", 0.95]],
    RETURNED: [...proposed, ["RETURNED", 0.6]],
    WITHDRAWN: [...building, ["WITHDRAWN", 0.4]],
  };
})();

/** How a proposal came to where it is, as the events of its stream. */
export function proposalHistory(
  proposal: DemoProposal & { readonly year: number; readonly unitId: string; readonly agencyId: string },
  { inCycle }: DemoCalendar,
  decided: Decided | null,
): readonly HistoryStep[] {
  const { slug, year, unitId, agencyId, target } = proposal;
  const steps = ways[proposal.stage].map(([stage, part], place, way): HistoryStep => {
    const at = inCycle(year, part + 0.04 * draw(`${slug} ${year} ${stage}`));
    const from = way[place - 1]?.[0];
    const event: HistoryStep["event"] =
      from === undefined
        ? { type: "ProposalDeclared", payload: { unitId, cycle: year, target } }
        : { type: "ProposalMoved", payload: { from, to: stage } };
    return { at, actorId: moverOf(stage, agencyId), event };
  });
  if (decided === null) return steps;
  const { stage: to, at } = decided;
  return [
    ...steps,
    { at, actorId: "person-secretary", event: { type: "ProposalMoved", payload: { from: "IN_PANEL", to } } },
  ];
}

/** The demonstration has a coordinator of one agency; the national one stands in for the others'. */
function moverOf(stage: DemoStage, agencyId: string): string {
  const ofAgency = agencyId === "agency-kemendag";
  switch (stage) {
    case "UNDER_REVIEW":
    case "IN_PANEL":
      return "person-evaluator";
    case "RETURNED":
      return ofAgency ? "person-tpi" : "person-national";
    default:
      return ofAgency ? "person-agency" : "person-national";
  }
}
