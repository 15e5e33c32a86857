import { canonicalJson, type Instrument, instrumentById, type Panel } from "@sidang/shared";
import { beforeAll, describe, expect, it } from "vitest";
import { demoCalendar } from "./demoCalendar.js";
import { type Demo, makeDemo } from "./makeDemo.js";
import type { DemoSitting } from "./panels/DemoSitting.js";

const instrument = instrumentById("LKE-ZI-90-2021") as Instrument;
const hour = 3_600_000;

/** In WIB. */
function wib(text: string): number {
  return Date.parse(`${text}+07:00`);
}

function dayOf(at: number): string {
  return new Date(at + 7 * hour).toISOString().slice(0, 10);
}

describe.each([
  ["an afternoon in autumn", wib("2026-10-21T14:35:12.345")],
  ["five to nine", wib("2026-11-04T08:55:00")],
  ["a minute past midnight", wib("2026-06-17T00:01:00")],
  ["midnight itself", wib("2026-06-17T00:00:00")],
  ["the first morning of a year", wib("2027-01-01T07:30:00")],
  ["the last minute of a year", wib("2026-12-31T23:59:59.999")],
])("a demonstration made in %s", (_when, at) => {
  let demo: Demo;
  let closed: DemoSitting;
  let open: DemoSitting;
  let planned: DemoSitting;
  let panel: Panel;

  beforeAll(() => {
    demo = makeDemo(instrument, demoCalendar(at));
    [closed, open, planned] = demo.sittings as [DemoSitting, DemoSitting, DemoSitting];
    panel = open.panel;
  });

  it("holds nothing that has not happened yet, and all in order", () => {
    for (const { granted } of demo.sittings) {
      const moments = granted.map((each) => each.at);
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      expect(moments.at(-1)).toBeLessThanOrEqual(at);
    }
    for (const { history, id } of demo.proposals) {
      const moments = history.map((each) => each.at);
      expect(moments, id).toEqual(moments.toSorted((a, b) => a - b));
      expect(new Set(moments).size, id).toBe(moments.length);
      expect(moments.at(-1)).toBeLessThanOrEqual(at);
    }
  });

  it("has a panel today: open, nothing called yet, everybody gone for a break", () => {
    expect(panel).toMatchObject({
      status: "OPEN",
      options: { rule: "UNANIMOUS", autoReveal: false },
      timeZone: "WIB",
    });
    expect(dayOf(panel.scheduledFor)).toBe(dayOf(at));
    expect(dayOf(panel.openedAt ?? 0)).toBe(dayOf(at));
    expect(panel.agenda.map(({ phase }) => phase)).toEqual(Array(7).fill("WAITING"));
    expect(Object.values(panel.members).filter(({ attending }) => attending !== null)).toEqual([]);
    expect(panel.quorum.met).toBe(false);
    expect(panel.chairId).toBe("person-chair");
    expect(panel.observers).toMatchObject([{ observerId: "person-observer", itemId: "item-rsud-sosodoro" }]);
    expect(
      Object.values(panel.members).map(({ memberId, institution, lead, office }) => [
        memberId,
        institution,
        lead,
        office,
      ]),
    ).toEqual([
      ["person-secretary", null, false, "SECRETARY"],
      ["person-chair", null, false, "CHAIR"],
      ["person-deputy", null, false, "DEPUTY"],
      ["person-tpn", "TPN", true, null],
      ["person-tpn2", "TPN", false, null],
      ["person-kemenpanrb", "KEMENPANRB", true, null],
      ["person-kpk", "KPK", true, null],
      ["person-kpk2", "KPK", false, null],
      ["person-ombudsman", "OMBUDSMAN", true, null],
    ]);
  });

  it("puts units of several agencies before that panel, so that one member has conflicts on some", () => {
    for (const { proposal, conflicts } of panel.agenda) {
      const own = proposal.agencyId === "agency-kemendag";
      expect(conflicts).toEqual(own ? { "person-tpn2": { reason: null, automatic: true } } : {});
    }
    const withConflict = panel.agenda.filter(({ conflicts }) => conflicts["person-tpn2"] !== undefined);
    expect(withConflict).toHaveLength(4);
    expect(new Set(panel.agenda.map(({ proposal }) => proposal.agencyId)).size).toBe(3);
    expect(new Set(panel.agenda.map(({ proposal }) => proposal.target))).toEqual(new Set(["WBK", "WBBM"]));
  });

  it("has a panel next week", () => {
    expect(planned.panel).toMatchObject({
      status: "SCHEDULED",
      scheduledFor: demoCalendar(at).nineOClock(7),
    });
    expect(planned.panel.agenda).toHaveLength(3);
  });

  it("has a whole sitting last December, on which this year's rights rest", () => {
    const { status, cycle, agenda } = closed.panel;
    expect({ status, cycle }).toEqual({ status: "CLOSED", cycle: panel.cycle - 1 });
    expect(dayOf(closed.panel.scheduledFor).slice(0, 8)).toBe(`${cycle}-12-`);
    const ends = agenda.map((item) => [
      item.proposal.unitId,
      item.phase === "DECIDED" ? item.decision.predicate : item.phase,
    ]);
    expect(ends).toEqual([
      ["unit-pusat-kemetrologian", "WBK"],
      ["unit-bsml-2", "WBK"],
      ["unit-dukcapil-bojonegoro", null],
      ["unit-pengaduan-masyarakat", "DEFERRED"],
    ]);
    expect(agenda[3]?.conflicts["person-kpk2"]).toMatchObject({ automatic: false });
    const kinds = new Set(closed.granted.flatMap(({ events }) => events.map(({ type }) => type)));
    const told = [
      "SteppedBack",
      "PanelPaused",
      "PointOfOrderRaised",
      "RemarkRetracted",
      "FloorYielded",
      "ItemDeferred",
    ] as const;
    for (const kind of told) expect(kinds).toContain(kind);
  });

  it("lets exactly those hold a WBK this year who were granted one", () => {
    const granted = demo.proposals.filter(({ stageNow }) => stageNow === "GRANTED");
    const holding = demo.proposals.filter(({ heldPredicate }) => heldPredicate !== null);
    expect(holding.map(({ unitId, heldPredicate, year }) => [unitId, heldPredicate, year - 1])).toEqual(
      granted.map(({ unitId, target, year }) => [unitId, target, year]),
    );
    expect(granted).toHaveLength(2);
  });

  it("has units at every stage, each with a history that leads there", () => {
    const now = demo.proposals.filter(({ year }) => year === panel.cycle).map(({ stageNow }) => stageNow);
    expect(new Set(now)).toEqual(new Set(["DECLARED", "BUILDING", "PROPOSED", "UNDER_REVIEW", "IN_PANEL"]));
    expect(now).toHaveLength(16);
    for (const { history, stageNow } of demo.proposals) {
      const moves = history.map(({ event }) => event.payload as { from?: string; to?: string });
      expect(moves.at(-1)?.to ?? "DECLARED").toBe(stageNow);
      for (const [place, move] of moves.slice(1).entries())
        expect(move.from).toBe(moves[place]?.to ?? "DECLARED");
    }
  });
});

it("gives every year the same units the same standing", () => {
  const scores = (at: number) =>
    makeDemo(instrument, demoCalendar(at)).proposals.map(({ slug, sheets }) => [
      slug,
      ...sheets.map(({ total }) => total),
    ]);
  expect(scores(wib("2031-05-05T10:00:00"))).toEqual(scores(wib("2026-10-21T14:35:12")));
});

it("is the same when made again at the same moment", () => {
  const text = () => {
    const { sittings, proposals } = makeDemo(instrument, demoCalendar(wib("2026-10-21T14:35:12")));
    return canonicalJson({ proposals, granted: sittings.map(({ granted }) => granted) });
  };
  expect(text()).toBe(text());
});
