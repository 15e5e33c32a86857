import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import { assessments } from "../testing/cast.fixture.js";
import { attended, deliberating, opened, revealed, votingOn } from "../testing/stagings.fixture.js";
import { reasonOf, typesOf } from "../testing/verdict.fixture.js";

const on = (n = 1) => ({ itemId: `item-${n}` });

describe("discussion", () => {
  it("[PN18] one waiting item at a time, by the chair, with its quorum", () => {
    expect(reasonOf(attended().ask("chair", { type: "callItem", ...on() }))).toBe("PANEL_NOT_OPEN");
    const sitting = opened();
    expect(reasonOf(sitting.ask("secretary", { type: "callItem", ...on() }))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", { type: "callItem", ...on(9) }))).toBe("UNKNOWN_ITEM");
    expect(typesOf(sitting.ask("chair", { type: "callItem", ...on() }))).toEqual([
      "ItemCalled",
      "ItemAssessed",
    ]);
    expect(reasonOf(sitting.ask("chair", { type: "callItem", ...on(2) }))).toBe("ITEM_UNDER_WAY");
    sitting.grant("chair", { type: "deferItem", ...on(), reason: "x" });
    expect(reasonOf(sitting.ask("chair", { type: "callItem", ...on() }))).toBe("WRONG_PHASE");
  });

  it("[PN19] deliberation begins after the presentation, once", () => {
    const sitting = opened();
    expect(reasonOf(sitting.ask("chair", { type: "beginDeliberation", ...on() }))).toBe("WRONG_PHASE");
    sitting.grant("chair", { type: "callItem", ...on() });
    expect(reasonOf(sitting.ask("kpk", { type: "beginDeliberation", ...on() }))).toBe("NOT_ALLOWED");
    sitting.grant("chair", { type: "beginDeliberation", ...on() });
    expect(reasonOf(sitting.ask("chair", { type: "beginDeliberation", ...on() }))).toBe("WRONG_PHASE");
  });

  it("[PN13] a conflict is declared by the member or by the chair, with a reason, until voting has opened", () => {
    const declare = (memberId: string, reason = "keluarga"): PanelCommand => ({
      type: "declareConflict",
      ...on(),
      memberId,
      reason,
    });
    const sitting = deliberating();
    expect(reasonOf(sitting.ask("kpk2", declare("kpk")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("stranger", declare("stranger")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("kpk", declare("kpk", " ")))).toBe("REASON_REQUIRED");
    expect(reasonOf(sitting.ask("chair", declare("stranger")))).toBe("UNKNOWN_MEMBER");
    expect(typesOf(sitting.ask("chair", declare("kpk")))).toEqual(["ConflictDeclared"]);
    expect(reasonOf(sitting.ask("kpk", declare("kpk")))).toBe("CONFLICT_EXISTS");
    expect(reasonOf(votingOn().ask("kpk", declare("kpk")))).toBe("WRONG_PHASE");
  });

  it("[PN14] it is withdrawn by the same, until voting has opened", () => {
    const withdraw = (memberId: string): PanelCommand => ({ type: "withdrawConflict", ...on(), memberId });
    const sitting = deliberating().grant("kpk", {
      type: "declareConflict",
      ...on(),
      memberId: "kpk",
      reason: "keluarga",
    });
    expect(reasonOf(sitting.ask("kpk2", withdraw("kpk")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("kpk2", withdraw("kpk2")))).toBe("NO_CONFLICT");
    sitting.grant("kpk", withdraw("kpk"));
    expect(sitting.item().conflicts).toEqual({});
    sitting.grant("kpk", { type: "declareConflict", ...on(), memberId: "kpk", reason: "keluarga" });
    sitting.grant("chair", { type: "openVoting", ...on(), motion: "GRANT_WBK", minutes: null });
    expect(reasonOf(sitting.ask("kpk", withdraw("kpk")))).toBe("WRONG_PHASE");
  });

  it("[PN20] the floor is asked for once, in deliberation, by a member who attends", () => {
    const ask: PanelCommand = { type: "requestFloor", ...on() };
    expect(
      reasonOf(
        opened()
          .grant("chair", { type: "callItem", ...on() })
          .ask("kpk", ask),
      ),
    ).toBe("WRONG_PHASE");
    const sitting = deliberating();
    expect(reasonOf(sitting.ask("secretary", ask))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("observer", ask))).toBe("NOT_ALLOWED");
    sitting.grant("kpk", ask);
    expect(reasonOf(sitting.ask("kpk", ask))).toBe("FLOOR_REQUESTED");
    sitting.grant("kpk2", { type: "checkOut", memberId: "kpk2" });
    expect(reasonOf(sitting.ask("kpk2", ask))).toBe("NOT_ATTENDING");
  });

  it("[PN21] the chair gives it; the speaker before loses it", () => {
    const sitting = deliberating()
      .grant("kpk", { type: "requestFloor", ...on() })
      .grant("tpn", { type: "requestFloor", ...on() });
    const give = (memberId: string): PanelCommand => ({ type: "giveFloor", ...on(), memberId });
    const floor = () => {
      const item = sitting.item();
      return item.phase === "DELIBERATING"
        ? [item.floor.speaker?.memberId ?? null, ...item.floor.queue.map((each) => each.memberId)]
        : [];
    };
    expect(floor()).toEqual([null, "kpk", "tpn"]);
    expect(reasonOf(sitting.ask("tpn", give("tpn")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("chair", give("secretary")))).toBe("NOT_ALLOWED");
    sitting.grant("chair", give("tpn"));
    expect(floor()).toEqual(["tpn", "kpk"]);
    sitting.grant("chair", give("ombudsman"));
    expect(floor()).toEqual(["ombudsman", "kpk"]);
    sitting.grant("ombudsman", { type: "checkOut", memberId: "ombudsman" });
    expect(floor()).toEqual([null, "kpk"]);
  });

  it("[PN22] one yields one's own floor or place; the chair anybody's", () => {
    const sitting = deliberating()
      .grant("kpk", { type: "requestFloor", ...on() })
      .grant("chair", { type: "giveFloor", ...on(), memberId: "tpn" });
    const yieldOf = (memberId: string): PanelCommand => ({ type: "yieldFloor", ...on(), memberId });
    expect(reasonOf(sitting.ask("kpk", yieldOf("tpn")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("kpk2", yieldOf("kpk2")))).toBe("NO_FLOOR");
    sitting.grant("kpk", yieldOf("kpk")).grant("chair", yieldOf("tpn"));
    expect(reasonOf(sitting.ask("chair", yieldOf("tpn")))).toBe("NO_FLOOR");
  });

  it("[PN23] a point of order stands among the remarks, under a name of its own", () => {
    const sitting = deliberating();
    expect(reasonOf(sitting.ask("kpk", { type: "raisePointOfOrder", ...on(), text: "" }))).toBe(
      "REASON_REQUIRED",
    );
    expect(reasonOf(sitting.ask("secretary", { type: "raisePointOfOrder", ...on(), text: "t" }))).toBe(
      "NOT_ALLOWED",
    );
    sitting
      .grant("kpk", { type: "raisePointOfOrder", ...on(), text: "waktu" })
      .grant("tpn", { type: "raisePointOfOrder", ...on(), text: "tata tertib" });
    const remarks = sitting.item().case?.remarks ?? [];
    expect(remarks.map((remark) => [remark.kind, remark.text])).toEqual([
      ["POINT_OF_ORDER", "waktu"],
      ["POINT_OF_ORDER", "tata tertib"],
    ]);
    expect(new Set(remarks.map((remark) => remark.remarkId)).size).toBe(2);
  });

  it("[PN24] members and secretaries remark from the call to the decision", () => {
    const remark = (remarkId: string, text = "catatan"): PanelCommand => ({
      type: "makeRemark",
      ...on(),
      remarkId,
      text,
    });
    expect(reasonOf(opened().ask("kpk", remark("r")))).toBe("WRONG_PHASE");
    const sitting = revealed().grant("secretary", remark("r1")).grant("chair", remark("r2"));
    expect(reasonOf(sitting.ask("observer", remark("r3")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("kpk", remark("r1")))).toBe("INVALID_INPUT");
    expect(reasonOf(sitting.ask("kpk", remark("r3", "")))).toBe("REASON_REQUIRED");
    sitting.grant("chair", { type: "recordDecision", ...on() });
    expect(reasonOf(sitting.ask("kpk", remark("r4")))).toBe("WRONG_PHASE");
  });

  it("[PN25] a remark is retracted by its author and leaves a trace", () => {
    const sitting = deliberating().grant("kpk", {
      type: "makeRemark",
      ...on(),
      remarkId: "r",
      text: "keliru",
    });
    const retract: PanelCommand = { type: "retractRemark", ...on(), remarkId: "r" };
    expect(reasonOf(sitting.ask("tpn", retract))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("kpk", { ...retract, remarkId: "q" }))).toBe("UNKNOWN_REMARK");
    sitting.grant("kpk", retract);
    expect(sitting.item().case?.remarks).toMatchObject([{ remarkId: "r", memberId: "kpk", text: null }]);
    expect(reasonOf(sitting.ask("kpk", retract))).toBe("UNKNOWN_REMARK");
  });

  it("[PN14] a declared conflict ends with its member's dismissal, one by home agency comes back with them", () => {
    const sitting = opened().grant("kpk2", {
      type: "declareConflict",
      ...on(),
      memberId: "kpk2",
      reason: "keluarga",
    });
    for (const [memberId, institution] of [
      ["kpk2", "KPK"],
      ["tpn2", "TPN"],
    ] as const) {
      sitting.grant("secretary", { type: "dismissMember", memberId });
      for (const n of [1, 2]) expect(sitting.item(n).conflicts).not.toHaveProperty(memberId);
      sitting.grant("secretary", {
        type: "appointMember",
        memberId,
        institution,
        lead: false,
        office: null,
      });
    }
    expect(sitting.item(1).conflicts).toEqual({});
    expect(sitting.item(2).conflicts).toEqual({ tpn2: { reason: null, automatic: true } });
  });

  it("[PN25] an author who was dismissed retracts nothing any more", () => {
    const sitting = deliberating().grant("kpk2", {
      type: "makeRemark",
      ...on(),
      remarkId: "r",
      text: "keliru",
    });
    sitting.grant("secretary", { type: "dismissMember", memberId: "kpk2" });
    expect(reasonOf(sitting.ask("kpk2", { type: "retractRemark", ...on(), remarkId: "r" }))).toBe(
      "NOT_ALLOWED",
    );
  });

  it("[PN31] the sheet is frozen at the call; called again, it is taken anew", () => {
    const sitting = deliberating();
    expect(sitting.item().case?.assessment).toEqual(assessments["proposal-1"]);
    sitting.grant("chair", { type: "deferItem", ...on(), reason: "nilai berubah" });
    sitting.grant("chair", { type: "reopenItem", ...on(), reason: "nilai baru" });
    const anew = assessments["proposal-2"];
    sitting.grant("chair", { type: "callItem", ...on() }, anew === undefined ? {} : { assessment: anew });
    expect(sitting.item().case?.assessment).toEqual(anew);
  });

  it("[PN37] a text past its bound is refused, not cut", () => {
    const sitting = deliberating();
    const decided = sitting.ask("kpk", {
      type: "makeRemark",
      ...on(),
      remarkId: "r",
      text: "x".repeat(4001),
    });
    expect(decided).toEqual({
      ok: false,
      error: { reason: "INVALID_INPUT", details: [{ what: "text", value: "4001", bound: "4000" }] },
    });
    sitting.grant("kpk", { type: "makeRemark", ...on(), remarkId: "r", text: "x".repeat(4000) });
    expect(reasonOf(sitting.ask("chair", { type: "deferItem", ...on(), reason: "\n \t" }))).toBe(
      "REASON_REQUIRED",
    );
  });
});
