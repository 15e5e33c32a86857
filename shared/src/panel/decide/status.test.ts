import { describe, expect, it } from "vitest";
import type { PanelCommand, PanelCommandType } from "../commands.js";
import { itemUnderWay } from "../questions.js";
import type { Sitting } from "../testing/Sitting.fixture.js";
import { convene, deliberating, opened, revealed, votingOn } from "../testing/stagings.fixture.js";
import { reasonOf } from "../testing/verdict.fixture.js";

const itemId = "item-1";
const kpk = { itemId, memberId: "kpk" };
const defer = { type: "deferItem", itemId, reason: "berkas kurang" } as const;
const presenting = () => opened().grant("chair", { type: "callItem", itemId });
const deferred = () => opened().grant("chair", defer);
const speaking = () => deliberating().grant("chair", { type: "giveFloor", ...kpk });
const remarked = () =>
  deliberating().grant("kpk", { type: "makeRemark", itemId, remarkId: "r", text: "keliru" });

type Case = readonly [at: () => Sitting, actorId: string, command: PanelCommand];

/** What is done on an item, each where an open panel grants it. */
const onItem = {
  callItem: [opened, "chair", { type: "callItem", itemId }],
  beginDeliberation: [presenting, "chair", { type: "beginDeliberation", itemId }],
  requestFloor: [deliberating, "kpk", { type: "requestFloor", itemId }],
  giveFloor: [deliberating, "chair", { type: "giveFloor", ...kpk }],
  yieldFloor: [speaking, "kpk", { type: "yieldFloor", ...kpk }],
  raisePointOfOrder: [deliberating, "kpk", { type: "raisePointOfOrder", itemId, text: "interupsi" }],
  makeRemark: [deliberating, "kpk", { type: "makeRemark", itemId, remarkId: "r", text: "catatan" }],
  retractRemark: [remarked, "kpk", { type: "retractRemark", itemId, remarkId: "r" }],
  showEvidence: [
    deliberating,
    "chair",
    {
      type: "showEvidence",
      itemId,
      evidenceId: "evidence-1",
      versionId: "version-1",
      page: null,
      area: null,
      threadId: null,
    },
  ],
  openVoting: [deliberating, "chair", { type: "openVoting", itemId, motion: "GRANT_WBK", minutes: null }],
  stepBack: [votingOn, "chair", { type: "stepBack", itemId, reason: "bukti baru" }],
  castBallot: [votingOn, "kpk", { type: "castBallot", ...kpk, commitment: "0".repeat(64) }],
  revealBallots: [
    () => votingOn().cast("kpk", "GRANT"),
    "chair",
    { type: "revealBallots", itemId, reason: "sudah lama", automatic: false },
  ],
  recordDecision: [revealed, "chair", { type: "recordDecision", itemId }],
  deferItem: [deliberating, "chair", defer],
  reopenItem: [deferred, "chair", { type: "reopenItem", itemId, reason: "berkas lengkap" }],
} as const satisfies Partial<Record<PanelCommandType, Case>>;

/** Every other command, each where a paused panel grants it. A new command stands here or above. */
const apart: Readonly<
  Record<Exclude<PanelCommandType, keyof typeof onItem | "convenePanel" | "openPanel" | "pausePanel">, Case>
> = {
  addAgendaItem: [
    deliberating,
    "secretary",
    { type: "addAgendaItem", itemId: "item-4", proposalId: "proposal-4", minutes: 60 },
  ],
  moveAgendaItem: [deliberating, "secretary", { type: "moveAgendaItem", itemId: "item-3", position: 1 }],
  removeAgendaItem: [deliberating, "secretary", { type: "removeAgendaItem", itemId: "item-3" }],
  appointMember: [
    deliberating,
    "secretary",
    { type: "appointMember", memberId: "stranger", institution: "TPN", lead: false, office: null },
  ],
  dismissMember: [deliberating, "secretary", { type: "dismissMember", memberId: "kpk2" }],
  inviteObserver: [
    deliberating,
    "secretary",
    { type: "inviteObserver", observerId: "stranger", itemId: "item-1" },
  ],
  checkIn: [deliberating, "secretary", { type: "checkIn", memberId: "secretary", mode: "ROOM" }],
  checkOut: [deliberating, "kpk2", { type: "checkOut", memberId: "kpk2" }],
  resumePanel: [deliberating, "chair", { type: "resumePanel" }],
  closePanel: [opened, "chair", { type: "closePanel" }],
  handOverChair: [deliberating, "chair", { type: "handOverChair", memberId: "deputy" }],
  takeChair: [
    () => deliberating().grant("chair", { type: "checkOut", memberId: "chair" }),
    "deputy",
    { type: "takeChair" },
  ],
  declareConflict: [deliberating, "kpk", { type: "declareConflict", ...kpk, reason: "keluarga" }],
  withdrawConflict: [
    () => deliberating().grant("kpk", { type: "declareConflict", ...kpk, reason: "keluarga" }),
    "kpk",
    { type: "withdrawConflict", ...kpk },
  ],
};

function paused(sitting: Sitting): Sitting {
  return sitting.grant("chair", { type: "pausePanel", reason: null });
}

function closed(sitting: Sitting): Sitting {
  if (itemUnderWay(sitting.panel) !== undefined) sitting.grant("chair", defer);
  return sitting.grant("chair", { type: "closePanel" });
}

describe("a panel that is not open", () => {
  it.each(Object.entries<Case>(onItem))(
    "[PN36] paused or closed, it refuses %s",
    (_type, [at, by, command]) => {
      expect(reasonOf(at().ask(by, command)), "open").toBe("granted");
      expect(reasonOf(paused(at()).ask(by, command)), "paused").toBe("PANEL_NOT_OPEN");
      expect(reasonOf(closed(at()).ask(by, command)), "closed").toBe("PANEL_CLOSED");
    },
  );

  it.each(Object.entries(apart))(
    "[PN36] a pause does not stop %s, the close does",
    (_type, [at, by, command]) => {
      expect(reasonOf(paused(at()).ask(by, command)), "paused").toBe("granted");
      expect(reasonOf(closed(at()).ask(by, command)), "closed").toBe("PANEL_CLOSED");
    },
  );

  it("[PN36] closed, it neither opens nor pauses, nor is it convened again", () => {
    const sitting = closed(opened());
    expect(reasonOf(sitting.ask("chair", { type: "openPanel" }))).toBe("PANEL_CLOSED");
    expect(reasonOf(sitting.ask("chair", { type: "pausePanel", reason: null }))).toBe("PANEL_CLOSED");
    expect(reasonOf(sitting.ask("secretary", convene()))).toBe("ALREADY_CONVENED");
  });
});
