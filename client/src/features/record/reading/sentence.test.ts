import { type PanelEventPayloads, type PanelEventType, panelEventTypes } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { formatMoment, formatPoints } from "#app/lib/format";
import { type Language, languages, startI18n } from "#app/lib/i18n";
import { namesIn } from "./names";
import { type RecordedEvent, readNode } from "./recordedEvent";
import { quoteOf, sentenceOf, type Teller } from "./sentence";

const positions = { TPN: "GRANT", KEMENPANRB: "GRANT", KPK: "DECLINE", OMBUDSMAN: "GRANT" } as const;
const item = { itemId: "butir" };
const member = { memberId: "budi" };
const both = { ...item, ...member };
const assessment = {
  instrumentId: "uji",
  total: 78.406,
  enablers: 46,
  results: 32,
  complete: true,
  areas: [],
  gates: { WBK: [], WBBM: [] },
};

const payloads: PanelEventPayloads = {
  PanelConvened: {
    panelId: "p",
    cycle: 2026,
    title: "Panel 3",
    scheduledFor: Date.UTC(2026, 2, 4, 2),
    timeZone: "WIB",
    meetingLink: null,
    options: { rule: "UNANIMOUS", autoReveal: false },
  },
  AgendaItemAdded: {
    ...item,
    proposal: {
      proposalId: "u",
      unitId: "u",
      unitName: "Balai Uji",
      agencyId: "a",
      agencyName: "A",
      target: "WBK",
    },
    minutes: 60,
    rank: 1,
  },
  AgendaItemMoved: { ...item, rank: 2 },
  AgendaItemRemoved: item,
  MemberAppointed: {
    ...member,
    name: "Budi",
    institution: "KPK",
    lead: true,
    office: "CHAIR",
    homeAgencyId: null,
  },
  MemberDismissed: member,
  ObserverInvited: { ...item, observerId: "citra", name: "Citra" },
  MemberCheckedIn: { ...member, mode: "ROOM" },
  MemberCheckedOut: member,
  QuorumLost: { missing: ["KPK", "TPN"] },
  QuorumRegained: {},
  PanelOpened: {},
  PanelPaused: { reason: "salat" },
  PanelResumed: {},
  PanelClosed: {},
  ChairHandedOver: { from: "ani", to: "budi" },
  ChairTaken: { ...member, because: "UNREACHABLE" },
  ItemCalled: item,
  ItemAssessed: { ...item, assessment },
  DeliberationBegun: item,
  ConflictDeclared: { ...both, reason: "saudara", automatic: false },
  ConflictWithdrawn: both,
  FloorRequested: both,
  FloorGiven: both,
  FloorYielded: both,
  PointOfOrderRaised: { ...both, text: "interupsi" },
  RemarkMade: { ...both, remarkId: "r", text: "catatan" },
  RemarkRetracted: { ...item, remarkId: "r" },
  EvidenceShown: {
    ...item,
    evidenceId: "e",
    versionId: "v",
    page: 12,
    area: null,
    threadId: null,
    title: "SK Tim Kerja",
    pages: 20,
  },
  VotingOpened: { ...item, motion: "GRANT_WBK", closesAt: null },
  SteppedBack: { ...item, reason: "data baru" },
  BallotCast: { ...both, commitment: "0", enteredBy: null },
  BallotsRevealed: {
    ...item,
    ballots: [],
    uncounted: ["budi"],
    positions,
    reason: "sakit",
    automatic: false,
  },
  DecisionRecorded: {
    ...item,
    outcome: "GRANT",
    predicate: "WBK",
    positions,
    rule: "UNANIMOUS",
    total: 78,
    enablers: 46,
    results: 32,
    gates: [],
  },
  ItemDeferred: { ...item, reason: "dokumen" },
  ItemReopened: { ...item, reason: "keliru" },
};

type Told = Exclude<RecordedEvent, { type: "Withheld" }>;
const event = (type: PanelEventType, actorId = "ani"): Told =>
  ({
    type,
    payload: payloads[type],
    seq: 1,
    at: "2026-03-04T02:00:00.000Z",
    actorId,
    actorName: actorId === "ani" ? "Ani" : null,
  }) as Told;

async function tellerIn(language: Language): Promise<Teller> {
  const i18n = await startI18n(language);
  await i18n.loadNamespaces("record");
  const names = namesIn([event("AgendaItemAdded"), event("MemberAppointed")], []);
  return {
    t: i18n.getFixedT(language, ["record", "domain"]) as unknown as Teller["t"],
    points: (value) => formatPoints(language, value),
    moment: (moment, zone) => formatMoment(language, moment, zone),
    names,
  };
}

describe.each(languages)("a record in %s", (language) => {
  it("tells every type of event as a whole sentence, with names and without holes", async () => {
    const teller = await tellerIn(language);
    for (const type of panelEventTypes) {
      for (const actorId of ["ani", "budi"]) {
        const sentence = sentenceOf(teller, event(type, actorId));
        expect(sentence, type).toMatch(/^\p{Lu}.{5,}/u);
        expect(sentence, type).not.toMatch(/\{\{|undefined|event\.|record:|butir\b/);
        expect(quoteOf(teller, event(type, actorId)) ?? "", type).not.toMatch(/\{\{|undefined|record:/);
      }
    }
  });
});

describe("a record", () => {
  it("tells who did what to whom", async () => {
    const teller = await tellerIn("id");
    expect(sentenceOf(teller, event("MemberCheckedIn", "budi"))).toBe("Budi hadir (di ruang sidang)");
    expect(sentenceOf(teller, event("MemberCheckedIn"))).toBe(
      "Ani mencatat kehadiran Budi (di ruang sidang)",
    );
    expect(sentenceOf(teller, event("ItemAssessed"))).toContain("nilai 78,41");
    expect(sentenceOf(teller, event("DecisionRecorded"))).toBe(
      "Ani mencatat putusan atas Balai Uji: WBK ditetapkan",
    );
    expect(quoteOf(teller, event("BallotsRevealed"))).toBe("Alasan: sakit\nTidak dihitung: Budi");
    expect(quoteOf(teller, event("RemarkMade"))).toBe("catatan");
    expect(sentenceOf(teller, event("EvidenceShown"))).toBe(
      "Ani menunjukkan bukti “SK Tim Kerja”, halaman 12",
    );
    const whole = { ...event("EvidenceShown"), payload: { ...payloads.EvidenceShown, page: null } } as Told;
    expect(sentenceOf(teller, whole)).toBe("Ani menunjukkan bukti “SK Tim Kerja”");
    const thread = { evidenceId: "e", threadId: "t" };
    const citing = { ...event("RemarkMade"), payload: { ...payloads.RemarkMade, thread } } as Told;
    expect(sentenceOf(teller, citing)).toBe("Budi menulis catatan yang menunjuk sebuah utas pada bukti");
  });

  it("shows the place of an event that is withheld, and of a type that it does not know", () => {
    const node = {
      __typename: "Event",
      seq: 4,
      at: null,
      actorId: null,
      actorName: null,
      payload: null,
      hash: "0",
    } as const;
    expect(readNode({ ...node, type: "Withheld" })).toEqual({ type: "Withheld", seq: 4 });
    expect(
      readNode({ ...node, type: "NotYetInvented", payload: {}, at: "2026-03-04T02:00:00Z", actorId: "ani" }),
    ).toEqual({
      type: "Withheld",
      seq: 4,
    });
  });
});
