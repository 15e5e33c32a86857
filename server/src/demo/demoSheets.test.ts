import { gatesOf, type Instrument, instrumentById, scoreSheet } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { type DemoProposal, lastYear, thisYear } from "./country/demoProposals.js";
import type { UnitSlug } from "./country/demoUnits.js";
import { prerequisitesOf } from "./country/prerequisites.js";
import { closedAgenda } from "./panels/closedPanel.js";
import { openAgenda } from "./panels/openPanel.js";
import { plannedAgenda } from "./panels/plannedPanel.js";
import { type DemoSheet, sheetsOf } from "./sheets/sheetsOf.js";

const instrument = instrumentById("LKE-ZI-90-2021") as Instrument;

const sheets = {
  last: new Map(
    lastYear.map((each) => [each.slug, { proposal: each, sheets: sheetsOf(instrument, each, "last") }]),
  ),
  this: new Map(
    thisYear.map((each) => [each.slug, { proposal: each, sheets: sheetsOf(instrument, each, "this") }]),
  ),
};

/** What TPN's sheet comes to, and the gates of the target that it fails. */
function judged(cycle: "last" | "this", slug: UnitSlug) {
  const { proposal, sheets: all } = sheets[cycle].get(slug) as {
    proposal: DemoProposal;
    sheets: readonly DemoSheet[];
  };
  const tpn = all.find(({ source }) => source === "TPN") as DemoSheet;
  const sheet = scoreSheet(instrument, tpn.answers);
  const facts = {
    earlierWbk: proposal.heldPredicate !== null,
    prerequisites: prerequisitesOf(proposal.target, proposal.stage),
  };
  const gates = gatesOf(instrument, proposal.target, sheet, facts);
  return { target: proposal.target, sheet, failed: gates.filter(({ passed }) => !passed) };
}

describe("the units on the agendas show what the table says", () => {
  it.each([
    ["this", "balai-sertifikasi", "WBK", []],
    ["this", "dpmptsp-bojonegoro", "WBK", []],
    ["this", "rsud-sosodoro", "WBK", ["area:PW"]],
    ["this", "pusat-kemetrologian", "WBBM", []],
    ["this", "perundingan-multilateral", "WBBM", ["earlierWbk"]],
    ["this", "kerja-sama-teknik", "WBK", ["total"]],
    ["this", "bsml-2", "WBBM", ["B.I.a", "index:B.I.a"]],
    ["this", "bsml-3", "WBK", []],
    ["this", "dukcapil-bojonegoro", "WBK", []],
    ["this", "pengaduan-masyarakat", "WBK", []],
    ["last", "pusat-kemetrologian", "WBK", []],
    ["last", "bsml-2", "WBK", []],
    ["last", "dukcapil-bojonegoro", "WBK", ["total", "enablers", "area:TT"]],
    ["last", "pengaduan-masyarakat", "WBK", []],
  ] as const)("%s year's %s for %s fails %j", (cycle, slug, target, failed) => {
    const judgement = judged(cycle, slug);
    expect(judgement.target).toBe(target);
    expect(judgement.failed.map(({ code }) => code)).toEqual(failed);
    expect(judgement.sheet).toMatchObject({ complete: true, answered: 113, strays: [] });
  });

  it("lists every unit on an agenda", () => {
    expect(openAgenda).toHaveLength(7);
    const inPanel = (proposals: readonly DemoProposal[]) =>
      proposals.filter(({ stage }) => stage === "IN_PANEL").map(({ slug }) => slug);
    expect([...openAgenda, ...plannedAgenda].toSorted()).toEqual(inPanel(thisYear).toSorted());
    expect(closedAgenda.toSorted()).toEqual(inPanel(lastYear).toSorted());
  });

  it("misses by a hair where it says so", () => {
    const [area] = judged("this", "rsud-sosodoro").failed;
    expect(area?.value).toBeGreaterThan(0.598);
    const [total] = judged("this", "kerja-sama-teknik").failed;
    expect(total?.value).toBeGreaterThan(74.98);
    const [points, index] = judged("this", "bsml-2").failed;
    expect(points).toMatchObject({ value: 15.70625, bound: 15.75 });
    expect(index).toMatchObject({ value: 3.59, bound: 3.6 });
  });
});

describe("the sheets", () => {
  const all = [...sheets.last.values(), ...sheets.this.values()];

  it("are the same each time", () => {
    for (const { proposal, sheets: made } of sheets.this.values()) {
      expect(sheetsOf(instrument, proposal, "this")).toEqual(made);
    }
  });

  it("are as full as the stage lets expect", () => {
    for (const { proposal, sheets: made } of all) {
      const filled = made.map(({ source, complete }) => (complete ? source : `part of ${source}`));
      expect(filled, proposal.slug).toEqual(
        {
          DECLARED: [],
          BUILDING: ["part of SELF"],
          PROPOSED: ["SELF", "part of TPI"],
          UNDER_REVIEW: ["SELF", "TPI", "part of TPN"],
          IN_PANEL: ["SELF", "TPI", "TPN"],
          RETURNED: ["SELF", "TPI"],
          WITHDRAWN: ["part of SELF"],
        }[proposal.stage],
      );
    }
  });

  it("are rosier the nearer the source is to the unit", () => {
    for (const { proposal, sheets: made } of all) {
      if (proposal.stage !== "IN_PANEL") continue;
      const [self, tpi, tpn] = made.map(({ total }) => total) as [number, number, number];
      expect(self, proposal.slug).toBeGreaterThan(tpi);
      expect(tpi, proposal.slug).toBeGreaterThan(tpn);
      expect(self, proposal.slug).toBeLessThan(tpn + 15);
    }
  });

  it("hold no answer that is not valid, and no note that hides that it is made up", () => {
    for (const { sheets: made } of all) {
      for (const { answers, notes } of made) {
        expect(scoreSheet(instrument, answers).missing.filter(({ why }) => why !== "BLANK")).toEqual([]);
        for (const [code, note] of Object.entries(notes)) {
          expect(note).toMatch(/^Data contoh: /);
          expect(answers[code]).toBeDefined();
        }
      }
    }
    expect(
      all.flatMap(({ sheets: made }) => made.flatMap(({ notes }) => Object.keys(notes))).length,
    ).toBeGreaterThan(400);
  });

  it("agree with the prerequisite that all wealth reports are in", () => {
    for (const { sheets: made } of all) {
      for (const { answers } of made) {
        const figures = scoreSheet(instrument, answers).subcomponents["A.II.5.iii"];
        if (answers["A.II.5.iii.a"] && answers["A.II.5.iii.b"]) expect(figures?.share).toBe(1);
      }
    }
  });
});
