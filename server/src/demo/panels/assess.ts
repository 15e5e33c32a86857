import { type Assessment, areaCodes, gatesOf, type Instrument, type ScoreSheet } from "@sidang/shared";
import type { DemoProposal } from "../country/demoProposals.js";
import { prerequisitesOf } from "../country/prerequisites.js";

/** What the panel gets to see of a proposal's sheet. */
export function assess(
  instrument: Instrument,
  sheet: ScoreSheet,
  { target, stage, heldPredicate }: DemoProposal,
): Assessment {
  const facts = { earlierWbk: heldPredicate !== null, prerequisites: prerequisitesOf(target, stage) };
  return {
    instrumentId: sheet.instrumentId,
    total: sheet.total.points,
    enablers: sheet.enablers.points,
    results: sheet.results.points,
    complete: sheet.complete,
    areas: areaCodes.map((code) => {
      const { points, weight } = sheet.areas[code].together;
      return { code, points, weight };
    }),
    gates: { WBK: gatesOf(instrument, "WBK", sheet, facts), WBBM: gatesOf(instrument, "WBBM", sheet, facts) },
  };
}
