import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import { itemUnderWay, quorumFor, voters } from "../questions.js";
import { morning } from "../testing/cast.fixture.js";
import {
  attended,
  deliberating,
  opened,
  revealed,
  scheduled,
  votingOn,
} from "../testing/stagings.fixture.js";
import { reasonOf, typesOf } from "../testing/verdict.fixture.js";

const checkIn = (memberId: string, mode: "ROOM" | "REMOTE" = "ROOM"): PanelCommand => ({
  type: "checkIn",
  memberId,
  mode,
});
const checkOut = (memberId: string): PanelCommand => ({ type: "checkOut", memberId });

describe("sitting", () => {
  it("[PN10] a member checks in themselves, a secretary whom the room sees", () => {
    const sitting = scheduled();
    expect(reasonOf(sitting.ask("kpk2", checkIn("kpk")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", checkIn("kpk")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("secretary", checkIn("kpk", "REMOTE")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("stranger", checkIn("stranger")))).toBe("UNKNOWN_MEMBER");
    sitting.grant("secretary", checkIn("kpk")).grant("kpk2", checkIn("kpk2", "REMOTE"));
    expect(reasonOf(sitting.ask("kpk", checkIn("kpk")))).toBe("ALREADY_ATTENDING");
    expect(reasonOf(sitting.ask("secretary", checkOut("kpk2")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("kpk", checkOut("kpk2")))).toBe("NOT_ALLOWED");
    sitting.grant("secretary", checkOut("kpk")).grant("kpk2", checkOut("kpk2"));
    expect(reasonOf(sitting.ask("kpk", checkOut("kpk")))).toBe("NOT_ATTENDING");
    expect(reasonOf(sitting.ask("secretary", checkOut("stranger")))).toBe("UNKNOWN_MEMBER");
  });

  it("[PN10] before it opens only on its day in its own zone; never after it closed", () => {
    const sitting = scheduled();
    sitting.now = morning - 9 * 3_600_000 - 2000;
    expect(reasonOf(sitting.ask("kpk", checkIn("kpk")))).toBe("NOT_TODAY");
    sitting.now = morning - 9 * 3_600_000;
    expect(typesOf(sitting.ask("kpk", checkIn("kpk")))).toEqual(["MemberCheckedIn"]);
    sitting.now = morning + 15 * 3_600_000;
    expect(reasonOf(sitting.ask("kpk2", checkIn("kpk2")))).toBe("NOT_TODAY");
    const late = opened().grant("kpk2", checkOut("kpk2"));
    late.now = morning + 30 * 3_600_000;
    expect(typesOf(late.ask("kpk2", checkIn("kpk2")))).toEqual(["MemberCheckedIn"]);
    late.grant("chair", { type: "closePanel" });
    expect(reasonOf(late.ask("kpk2", checkOut("kpk2")))).toBe("PANEL_CLOSED");
  });

  it("[PN11] the chair opens with quorum, pauses, resumes with quorum and closes with nothing under way", () => {
    expect(reasonOf(scheduled().ask("chair", { type: "openPanel" }))).toBe("NO_QUORUM");
    const sitting = attended();
    expect(reasonOf(sitting.ask("deputy", { type: "openPanel" }))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", { type: "pausePanel", reason: null }))).toBe("PANEL_NOT_OPEN");
    expect(reasonOf(sitting.ask("chair", { type: "closePanel" }))).toBe("PANEL_NOT_OPEN");
    sitting.grant("chair", { type: "openPanel" });
    expect(reasonOf(sitting.ask("chair", { type: "openPanel" }))).toBe("WRONG_PHASE");
    expect(reasonOf(sitting.ask("chair", { type: "resumePanel" }))).toBe("WRONG_PHASE");
    sitting
      .grant("chair", { type: "callItem", itemId: "item-1" })
      .grant("chair", { type: "pausePanel", reason: "rehat" });
    expect(sitting.panel.pauseReason).toBe("rehat");
    expect(reasonOf(sitting.ask("chair", { type: "closePanel" }))).toBe("ITEM_UNDER_WAY");
    sitting.grant("ombudsman", checkOut("ombudsman"));
    expect(reasonOf(sitting.ask("chair", { type: "resumePanel" }))).toBe("NO_QUORUM");
    sitting.grant("ombudsman", checkIn("ombudsman")).grant("chair", { type: "resumePanel" });
    expect(sitting.panel.pauseReason).toBeNull();
    sitting
      .grant("chair", { type: "deferItem", itemId: "item-1", reason: "berkas kurang" })
      .grant("chair", { type: "closePanel" });
    expect(sitting.panel.status).toBe("CLOSED");
  });

  it("[PN12] quorum is one voter of each institution; its change is an event of the command that made it", () => {
    const sitting = scheduled();
    for (const memberId of ["tpn", "kemenpanrb", "kpk"])
      expect(typesOf(sitting.ask(memberId, checkIn(memberId)))).toEqual(["MemberCheckedIn"]);
    expect(quorumFor(sitting.panel, undefined).missing).toEqual(["OMBUDSMAN"]);
    expect(typesOf(sitting.ask("ombudsman", checkIn("ombudsman")))).toEqual([
      "MemberCheckedIn",
      "QuorumRegained",
    ]);
    expect(typesOf(sitting.ask("kpk2", checkIn("kpk2")))).toEqual(["MemberCheckedIn"]);
    expect(typesOf(sitting.ask("kpk", checkOut("kpk")))).toEqual(["MemberCheckedOut"]);
    expect(typesOf(sitting.ask("kpk2", checkOut("kpk2")))).toEqual(["MemberCheckedOut", "QuorumLost"]);
    expect(sitting.panel.quorum).toEqual({ met: false, missing: ["KPK"] });
  });

  it("[PN12] officers without an institution do not count", () => {
    const sitting = attended();
    for (const memberId of ["chair", "deputy"])
      expect(typesOf(sitting.ask(memberId, checkOut(memberId)))).toEqual(["MemberCheckedOut"]);
    expect(sitting.panel.quorum.met).toBe(true);
  });

  it("[PN12] the end of an item gives back the quorum that its conflicts took", () => {
    const sitting = opened().grant("tpn", checkOut("tpn"));
    expect(reasonOf(sitting.ask("chair", { type: "callItem", itemId: "item-2" }))).toBe("NO_QUORUM");
    sitting.grant("chair", { type: "callItem", itemId: "item-1" });
    expect(
      typesOf(
        sitting.ask("tpn2", {
          type: "declareConflict",
          itemId: "item-1",
          memberId: "tpn2",
          reason: "keluarga",
        }),
      ),
    ).toEqual(["ConflictDeclared", "QuorumLost"]);
    expect(typesOf(sitting.ask("chair", { type: "deferItem", itemId: "item-1", reason: "kuorum" }))).toEqual([
      "ItemDeferred",
      "QuorumRegained",
    ]);
  });

  it("[PN16] the chair hands over to somebody who attends, never to a secretary", () => {
    const sitting = opened().grant("secretary", checkIn("secretary"));
    const to = (memberId: string): PanelCommand => ({ type: "handOverChair", memberId });
    expect(reasonOf(sitting.ask("deputy", to("deputy")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", to("secretary")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", to("chair")))).toBe("UNKNOWN_MEMBER");
    expect(reasonOf(sitting.ask("chair", to("stranger")))).toBe("UNKNOWN_MEMBER");
    // Every object has a constructor; no panel has such a member.
    for (const memberId of ["constructor", "__proto__", "toString"]) {
      expect(reasonOf(sitting.ask("chair", to(memberId)))).toBe("UNKNOWN_MEMBER");
      expect(reasonOf(sitting.ask("secretary", checkIn(memberId)))).toBe("UNKNOWN_MEMBER");
    }
    sitting.grant("deputy", checkOut("deputy"));
    expect(reasonOf(sitting.ask("chair", to("deputy")))).toBe("NOT_ATTENDING");
    sitting.grant("chair", to("tpn"));
    expect(sitting.panel.chairId).toBe("tpn");
    expect(reasonOf(sitting.ask("chair", { type: "callItem", itemId: "item-1" }))).toBe("NOT_ALLOWED");
    sitting.grant("tpn", { type: "callItem", itemId: "item-1" });
  });

  it("[PN17] the deputy takes the chair when it is empty, unreachable or in conflict", () => {
    const take: PanelCommand = { type: "takeChair" };
    const sitting = opened();
    expect(reasonOf(sitting.ask("deputy", take))).toBe("CHAIR_PRESENT");
    expect(reasonOf(sitting.ask("tpn", take))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", take))).toBe("CHAIR_PRESENT");
    sitting.chairUnreachable = true;
    sitting.grant("deputy", take);
    expect(sitting.events.at(-1)?.payload).toEqual({ memberId: "deputy", because: "UNREACHABLE" });
    sitting.grant("chair", take);
    sitting.chairUnreachable = false;
    sitting.grant("chair", checkOut("chair")).grant("deputy", take);
    expect(sitting.events.at(-1)?.payload).toEqual({ memberId: "deputy", because: "CHECKED_OUT" });
    expect(reasonOf(sitting.ask("chair", take))).toBe("NOT_ATTENDING");

    const torn = deliberating().grant("chair", {
      type: "declareConflict",
      itemId: "item-1",
      memberId: "chair",
      reason: "saudara",
    });
    torn.grant("deputy", take);
    expect(torn.events.at(-1)?.payload).toEqual({ memberId: "deputy", because: "CONFLICT" });
    expect(reasonOf(torn.ask("chair", take))).toBe("CONFLICT_OF_INTEREST");
  });

  it("[PN32] a chair with a conflict does not preside over the item", () => {
    const sitting = deliberating().grant("chair", {
      type: "declareConflict",
      itemId: "item-1",
      memberId: "chair",
      reason: "saudara",
    });
    expect(
      reasonOf(
        sitting.ask("chair", { type: "openVoting", itemId: "item-1", motion: "GRANT_WBK", minutes: null }),
      ),
    ).toBe("CONFLICT_OF_INTEREST");
    expect(reasonOf(sitting.ask("chair", { type: "deferItem", itemId: "item-1", reason: "x" }))).toBe(
      "CONFLICT_OF_INTEREST",
    );
    expect(reasonOf(sitting.ask("chair", { type: "giveFloor", itemId: "item-1", memberId: "kpk" }))).toBe(
      "CONFLICT_OF_INTEREST",
    );
  });

  it("[PN34] lost quorum freezes floor, votes, reveal and decision, and frees them when it is back", () => {
    const voting = votingOn();
    voting.cast("tpn", "GRANT").grant("ombudsman", checkOut("ombudsman"));
    expect(voting.panel.quorum.missing).toEqual(["OMBUDSMAN"]);
    expect(reasonOf(voting.ask("kpk", voting.ballotCommand("kpk", "GRANT")))).toBe("NO_QUORUM");
    expect(
      reasonOf(
        voting.ask("chair", { type: "revealBallots", itemId: "item-1", reason: "x", automatic: false }),
      ),
    ).toBe("NO_QUORUM");
    voting.grant("kpk", { type: "makeRemark", itemId: "item-1", remarkId: "r", text: "menunggu Ombudsman" });
    voting.grant("ombudsman", checkIn("ombudsman")).cast("kpk", "GRANT");

    const talking = deliberating().grant("ombudsman", checkOut("ombudsman"));
    expect(reasonOf(talking.ask("kpk", { type: "requestFloor", itemId: "item-1" }))).toBe("NO_QUORUM");
    expect(
      reasonOf(
        talking.ask("chair", { type: "openVoting", itemId: "item-1", motion: "GRANT_WBK", minutes: null }),
      ),
    ).toBe("NO_QUORUM");

    const shown = revealed().grant("ombudsman", checkOut("ombudsman"));
    expect(reasonOf(shown.ask("chair", { type: "recordDecision", itemId: "item-1" }))).toBe("NO_QUORUM");
    shown.grant("chair", { type: "stepBack", itemId: "item-1", reason: "kuorum hilang" });
  });

  it("[PN33] a conflict takes its member out of this item alone", () => {
    const sitting = deliberating();
    sitting
      .grant("kpk", { type: "requestFloor", itemId: "item-1" })
      .grant("chair", { type: "giveFloor", itemId: "item-1", memberId: "kpk" });
    sitting.grant("kpk", {
      type: "declareConflict",
      itemId: "item-1",
      memberId: "kpk",
      reason: "pernah menjabat",
    });
    const item = itemUnderWay(sitting.panel);
    expect(item?.phase === "DELIBERATING" && item.floor).toEqual({ speaker: null, queue: [] });
    expect(voters(sitting.panel, item).map((member) => member.memberId)).not.toContain("kpk");
    expect(reasonOf(sitting.ask("kpk", { type: "requestFloor", itemId: "item-1" }))).toBe(
      "CONFLICT_OF_INTEREST",
    );
    expect(
      reasonOf(sitting.ask("kpk", { type: "makeRemark", itemId: "item-1", remarkId: "r", text: "t" })),
    ).toBe("CONFLICT_OF_INTEREST");
    sitting.grant("chair", { type: "openVoting", itemId: "item-1", motion: "GRANT_WBK", minutes: null });
    expect(reasonOf(sitting.ask("kpk", sitting.ballotCommand("kpk", "GRANT")))).toBe("CONFLICT_OF_INTEREST");
    sitting
      .grant("chair", { type: "deferItem", itemId: "item-1", reason: "nanti" })
      .grant("chair", { type: "callItem", itemId: "item-3" });
    expect(voters(sitting.panel, sitting.item(3)).map((member) => member.memberId)).toContain("kpk");
  });
});
