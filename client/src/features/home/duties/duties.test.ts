import { foldPanel, type Panel, type PanelEventBody } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import type { SeenPanel } from "../seenPanel";
import { dutiesOf } from "./duties";

const nine = Date.UTC(2026, 2, 4, 2);
const day = 86_400_000;

/** A panel to which these things happened, in this order, after it was convened and everybody was appointed. */
function panelWith(...happened: readonly PanelEventBody[]): Panel {
  const seat = (
    memberId: string,
    institution: "TPN" | "KEMENPANRB" | "KPK" | "OMBUDSMAN" | null,
    office: "CHAIR" | null,
  ) => ({
    type: "MemberAppointed" as const,
    payload: { memberId, name: memberId, institution, lead: office === null, office, homeAgencyId: null },
  });
  const options = { rule: "UNANIMOUS", autoReveal: false } as const;
  const proposal = {
    proposalId: "u",
    unitId: "u",
    unitName: "Balai Sertifikasi",
    agencyId: "a",
    agencyName: "A",
    target: "WBK",
  } as const;
  const bodies: PanelEventBody[] = [
    {
      type: "PanelConvened",
      payload: {
        panelId: "p",
        cycle: 2026,
        title: "Sidang 1",
        scheduledFor: nine,
        timeZone: "WIB",
        meetingLink: null,
        options,
      },
    },
    seat("ketua", null, "CHAIR"),
    seat("tpn", "TPN", null),
    seat("menpan", "KEMENPANRB", null),
    seat("kpk", "KPK", null),
    seat("ombudsman", "OMBUDSMAN", null),
    { type: "AgendaItemAdded", payload: { itemId: "i", proposal, minutes: 60, rank: 1 } },
    ...happened,
  ];
  const state = foldPanel(
    bodies.map((body, place) => ({ ...body, seq: place + 1, at: nine, actorId: "ketua" })),
  );
  if (state.status === "NONE") throw new Error("not convened");
  return state;
}

const everybody = ["ketua", "tpn", "menpan", "kpk", "ombudsman"];
const present = (...ids: readonly string[]) =>
  ids.map((memberId): PanelEventBody => ({ type: "MemberCheckedIn", payload: { memberId, mode: "ROOM" } }));
const opened: PanelEventBody = { type: "PanelOpened", payload: {} };
const called: PanelEventBody = { type: "ItemCalled", payload: { itemId: "i" } };
const begun: PanelEventBody = { type: "DeliberationBegun", payload: { itemId: "i" } };
const voting: PanelEventBody = {
  type: "VotingOpened",
  payload: { itemId: "i", motion: "GRANT_WBK", closesAt: null },
};
const cast = (memberId: string): PanelEventBody => ({
  type: "BallotCast",
  payload: { itemId: "i", memberId, commitment: "c", enteredBy: null },
});
const asMember = (panel: Panel): SeenPanel => ({ panel, audience: "MEMBERS" });
const kinds = (panel: Panel, viewer: string, now = nine) =>
  dutiesOf([asMember(panel)], viewer, now).map(({ kind }) => kind);

describe("what waits for somebody", () => {
  it("is to check in, on the day of the sitting", () => {
    expect(kinds(panelWith(), "kpk")).toEqual(["checkIn"]);
    expect(kinds(panelWith(), "kpk", nine - day)).toEqual([]);
    expect(kinds(panelWith(...present("kpk")), "kpk")).toEqual([]);
  });

  it("is to check in to a panel that is still open, whatever the day", () => {
    expect(kinds(panelWith(opened), "kpk", nine + day)).toEqual(["checkIn"]);
  });

  it("is to open, for the chair, once there is a quorum", () => {
    expect(kinds(panelWith(...present("ketua", "tpn")), "ketua")).toEqual([]);
    expect(kinds(panelWith(...present(...everybody)), "ketua")).toEqual(["openPanel"]);
    expect(kinds(panelWith(...present(...everybody)), "kpk")).toEqual([]);
  });

  it("is to call the next unit, and to close when there is none", () => {
    expect(kinds(panelWith(...present(...everybody), opened), "ketua")).toEqual(["callNext"]);
    const deferred: PanelEventBody = { type: "ItemDeferred", payload: { itemId: "i", reason: "r" } };
    expect(kinds(panelWith(...present(...everybody), opened, called, deferred), "ketua")).toEqual([
      "closePanel",
    ]);
  });

  it("is to follow what is under way, with the unit's name, unless there is a conflict", () => {
    const panel = panelWith(...present(...everybody), opened, called, begun);
    expect(dutiesOf([asMember(panel)], "kpk", nine)).toEqual([
      { kind: "followItem", panelId: "p", panelTitle: "Sidang 1", unit: "Balai Sertifikasi" },
    ]);
    const conflict: PanelEventBody = {
      type: "ConflictDeclared",
      payload: { itemId: "i", memberId: "kpk", reason: "keluarga", automatic: false },
    };
    expect(kinds(panelWith(...present(...everybody), opened, conflict, called, begun), "kpk")).toEqual([]);
  });

  it("is to cast, then to reveal", () => {
    const open = [...present(...everybody), opened, called, begun, voting];
    expect(kinds(panelWith(...open), "kpk")).toEqual(["castBallot"]);
    expect(kinds(panelWith(...open, cast("kpk")), "kpk")).toEqual(["followItem"]);
    expect(kinds(panelWith(...open), "ketua")).toEqual(["followItem"]);
    const all = ["tpn", "menpan", "kpk", "ombudsman"].map(cast);
    expect(kinds(panelWith(...open, ...all), "ketua")).toEqual(["revealBallots"]);
  });

  it("comes first where others wait for it", () => {
    const busy = { ...panelWith(...present(...everybody), opened, called, begun, voting), panelId: "q" };
    expect(dutiesOf([panelWith(), busy].map(asMember), "kpk", nine).map(({ kind }) => kind)).toEqual([
      "castBallot",
      "checkIn",
    ]);
  });

  it("is to follow one's own unit for the gallery, and any unit for whoever oversees", () => {
    const underWay = panelWith(...present(...everybody), opened, called);
    const from = (panel: Panel, audience: SeenPanel["audience"]) =>
      dutiesOf([{ panel, audience }], "tamu", nine).map(({ kind }) => kind);
    expect(from(underWay, "GALLERY")).toEqual(["observeItem"]);
    expect(from(underWay, "OVERSIGHT")).toEqual(["overseeItem"]);
    expect(from(panelWith(opened), "GALLERY")).toEqual([]);
  });

  it("is nothing for somebody who does not sit", () => {
    expect(kinds(panelWith(...present(...everybody), opened, called), "orang lain")).toEqual([]);
  });
});
