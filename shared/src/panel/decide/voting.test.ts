import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import { outcomeOf, positionOf } from "../questions.js";
import {
  castBy,
  deliberating,
  opened,
  revealed,
  type Sitting,
  scheduled,
  votingOn,
} from "../sitting.fixture.js";
import { reasonOf, typesOf } from "../verdict.fixture.js";
import type { BallotChoice } from "../words.js";

const on = (n = 1) => ({ itemId: `item-${n}` });
const reveal = (reason: string | null = null, n = 1): PanelCommand => ({
  type: "revealBallots",
  ...on(n),
  reason,
  automatic: false,
});
const decideItem = (n = 1): PanelCommand => ({ type: "recordDecision", ...on(n) });
const vote = (sitting: Sitting) => {
  const item = sitting.item();
  if (!("vote" in item)) throw new Error(`no vote in ${item.phase}`);
  return item.vote;
};

describe("voting", () => {
  it("[PN26] the chair opens voting from deliberation; its clock informs", () => {
    const open = (minutes: number | null): PanelCommand => ({
      type: "openVoting",
      ...on(),
      motion: "GRANT_WBK",
      minutes,
    });
    expect(reasonOf(opened().ask("chair", open(null)))).toBe("WRONG_PHASE");
    const sitting = deliberating();
    expect(reasonOf(sitting.ask("kpk", open(null)))).toBe("NOT_ALLOWED");
    for (const minutes of [0, 121, 1.5, Number.NaN])
      expect(reasonOf(sitting.ask("chair", open(minutes)))).toBe("INVALID_INPUT");
    sitting.grant("chair", open(3));
    expect(vote(sitting).closesAt).toBe(sitting.now + 180_000);
    sitting.now += 600_000;
    sitting.cast("kpk", "GRANT");
  });

  it("[PN27] stepping back voids the ballots, revealed or not", () => {
    for (const sitting of [votingOn().cast("kpk", "GRANT"), revealed()]) {
      expect(reasonOf(sitting.ask("chair", { type: "stepBack", ...on(), reason: "" }))).toBe(
        "REASON_REQUIRED",
      );
      sitting.grant("chair", { type: "stepBack", ...on(), reason: "bukti baru" });
      expect(sitting.item().phase).toBe("DELIBERATING");
      sitting.grant("chair", { type: "openVoting", ...on(), motion: "GRANT_WBK", minutes: null });
      expect(vote(sitting).ballots).toEqual({});
    }
    expect(reasonOf(deliberating().ask("chair", { type: "stepBack", ...on(), reason: "x" }))).toBe(
      "WRONG_PHASE",
    );
  });

  it("[PN28] a voter casts while voting is open; casting again replaces", () => {
    expect(
      reasonOf(
        deliberating().ask("kpk", {
          type: "castBallot",
          ...on(),
          memberId: "kpk",
          commitment: "0".repeat(64),
        }),
      ),
    ).toBe("WRONG_PHASE");
    const sitting = votingOn();
    expect(reasonOf(sitting.ask("chair", sitting.ballotCommand("chair", "GRANT")))).toBe("NOT_ALLOWED");
    expect(reasonOf(sitting.ask("secretary", sitting.ballotCommand("secretary", "GRANT")))).toBe(
      "NOT_ALLOWED",
    );
    expect(
      reasonOf(sitting.ask("kpk", { type: "castBallot", ...on(), memberId: "kpk", commitment: "GRANT" })),
    ).toBe("INVALID_INPUT");
    expect(reasonOf(sitting.ask("kpk2", sitting.ballotCommand("kpk", "GRANT")))).toBe("NOT_ALLOWED");
    sitting.cast("kpk", "GRANT");
    const first = vote(sitting).ballots.kpk?.commitment;
    sitting.cast("kpk", "DECLINE");
    expect(vote(sitting).ballots.kpk?.commitment).not.toBe(first);
    sitting.grant("kpk2", { type: "checkOut", memberId: "kpk2" });
    expect(reasonOf(sitting.ask("kpk2", sitting.ballotCommand("kpk2", "GRANT")))).toBe("NOT_ATTENDING");
  });

  it("[PN29] a secretary types for a voter in the room, and the record says so", () => {
    const sitting = votingOn()
      .grant("kpk2", { type: "checkOut", memberId: "kpk2" })
      .grant("kpk2", { type: "checkIn", memberId: "kpk2", mode: "REMOTE" });
    expect(reasonOf(sitting.ask("secretary", sitting.ballotCommand("kpk2", "GRANT")))).toBe("NOT_ALLOWED");
    sitting.grant("secretary", sitting.ballotCommand("kpk", "GRANT"));
    expect(vote(sitting).ballots.kpk?.enteredBy).toBe("secretary");
    sitting.cast("kpk", "GRANT");
    expect(vote(sitting).ballots.kpk?.enteredBy).toBeNull();
    expect(reasonOf(sitting.ask("secretary", sitting.ballotCommand("kpk", "DECLINE")))).toBe("NOT_ALLOWED");
  });

  it("[PN29] a secretary with a conflict on the item types for nobody", () => {
    const sitting = deliberating().grant("secretary", {
      type: "declareConflict",
      ...on(),
      memberId: "secretary",
      reason: "keluarga",
    });
    sitting.grant("chair", { type: "openVoting", ...on(), motion: "GRANT_WBK", minutes: null });
    expect(reasonOf(sitting.ask("secretary", sitting.ballotCommand("kpk", "GRANT")))).toBe(
      "CONFLICT_OF_INTEREST",
    );
  });

  it("[PN30] with the option, the last ballot (or the last one's leaving) reveals", () => {
    const auto = { rule: "UNANIMOUS", autoReveal: true } as const;
    const sitting = votingOn(1, auto);
    for (const memberId of ["tpn", "tpn2", "kemenpanrb", "kpk", "ombudsman"]) sitting.cast(memberId, "GRANT");
    expect(sitting.item().phase).toBe("VOTING");
    expect(typesOf(sitting.ask("kpk2", sitting.ballotCommand("kpk2", "GRANT")))).toEqual([
      "BallotCast",
      "BallotsRevealed",
    ]);
    expect(new Set(sitting.events.slice(-2).map((event) => event.commandId)).size).toBe(1);

    const leaving = votingOn(1, auto);
    for (const memberId of ["tpn", "tpn2", "kemenpanrb", "kpk", "ombudsman"]) leaving.cast(memberId, "GRANT");
    expect(typesOf(leaving.ask("kpk2", { type: "checkOut", memberId: "kpk2" }))).toEqual([
      "MemberCheckedOut",
      "BallotsRevealed",
    ]);
    expect(castBy(votingOn(), "GRANT").item().phase).toBe("VOTING");
  });

  it("[PN40] the chair reveals when all have cast; some missing need a reason; an empty urn is not opened", () => {
    const sitting = votingOn();
    expect(reasonOf(sitting.ask("chair", reveal("sudah lama")))).toBe("BALLOTS_MISSING");
    sitting.cast("tpn", "GRANT").cast("kpk", "GRANT");
    const refused = sitting.ask("chair", reveal());
    expect(refused.ok ? [] : refused.error.details.map((detail) => detail.what)).toEqual([
      "tpn2",
      "kemenpanrb",
      "kpk2",
      "ombudsman",
    ]);
    expect(reasonOf(sitting.ask("chair", reveal("  ")))).toBe("BALLOTS_MISSING");
    expect(reasonOf(sitting.ask("kpk", reveal("x")))).toBe("NOT_ALLOWED");
    sitting.grant("chair", reveal("dua anggota tidak menjawab"));
    expect(vote(sitting).reveal).toMatchObject({
      reason: "dua anggota tidak menjawab",
      positions: { TPN: "GRANT", KEMENPANRB: "ABSTAIN", KPK: "GRANT", OMBUDSMAN: "ABSTAIN" },
    });
    expect(reasonOf(sitting.ask("chair", decideItem()))).toBe("RULE_NOT_MET");
  });

  it("[PN41] a ballot that does not match its commitment stops the reveal", () => {
    const sitting = castBy(votingOn(), "GRANT");
    const openBallots = sitting.ballots.map((ballot) =>
      ballot.memberId === "kpk" ? { ...ballot, choice: "DECLINE" as const } : ballot,
    );
    const refused = sitting.ask("chair", reveal(), { openBallots });
    expect(refused).toEqual({
      ok: false,
      error: { reason: "BALLOT_UNREADABLE", details: [{ what: "kpk", value: null, bound: null }] },
    });
    expect(reasonOf(sitting.ask("chair", reveal(), { openBallots: [] }))).toBe("BALLOT_UNREADABLE");
  });

  it("[PN42] who has left is not counted and stays sealed", () => {
    const sitting = castBy(votingOn(), "GRANT", 1, { kpk2: "DECLINE" }).grant("kpk2", {
      type: "checkOut",
      memberId: "kpk2",
    });
    sitting.grant("chair", reveal());
    expect(vote(sitting).reveal?.uncounted).toEqual(["kpk2"]);
    expect(JSON.stringify(sitting.events)).not.toContain("DECLINE");
    const back = castBy(votingOn(), "GRANT").grant("kpk2", { type: "checkOut", memberId: "kpk2" });
    back.grant("kpk2", { type: "checkIn", memberId: "kpk2", mode: "ROOM" }).grant("chair", reveal());
    expect(vote(back).reveal?.uncounted).toEqual([]);
  });

  it("[PN43] majority of an institution's ballots; on a tie its lead; without one ABSTAIN", () => {
    const of = (...ballots: string[]) =>
      positionOf(
        ballots.map((text) => ({ choice: text.replace("*", "") as BallotChoice, lead: text.endsWith("*") })),
      );
    expect(of()).toBe("ABSTAIN");
    expect(of("DECLINE")).toBe("DECLINE");
    expect(of("GRANT*", "DECLINE", "DECLINE")).toBe("DECLINE");
    expect(of("GRANT", "DECLINE*")).toBe("DECLINE");
    expect(of("GRANT", "DECLINE")).toBe("ABSTAIN");
    expect(of("GRANT", "GRANT", "DEFER", "DEFER", "DECLINE*")).toBe("DECLINE");
    const sitting = castBy(votingOn(), "GRANT", 1, { kpk2: "DECLINE", tpn: "DECLINE" }).grant(
      "chair",
      reveal(),
    );
    expect(vote(sitting).reveal?.positions).toEqual({
      TPN: "DECLINE",
      KEMENPANRB: "GRANT",
      KPK: "GRANT",
      OMBUDSMAN: "GRANT",
    });
  });

  it("[PN44] unanimous, or three of four; two to two defers; abstaining never wins", () => {
    const outcome = (rule: "UNANIMOUS" | "MAJORITY_OF_INSTITUTIONS", letters: string) => {
      const choice = (at: number) =>
        ({ G: "GRANT", D: "DECLINE", P: "DEFER", A: "ABSTAIN" })[letters[at] as "G"] as BallotChoice;
      return outcomeOf(rule, { TPN: choice(0), KEMENPANRB: choice(1), KPK: choice(2), OMBUDSMAN: choice(3) });
    };
    expect(
      ["GGGG", "DDDD", "PPPP", "AAAA", "GGGD", "GGGA"].map((letters) => outcome("UNANIMOUS", letters)),
    ).toEqual(["GRANT", "DECLINE", "DEFER", null, null, null]);
    expect(
      ["GGGD", "DDAD", "GGDD", "GDDG", "GGAA", "GGDP", "GDPA", "AAAA", "AAAG"].map((letters) =>
        outcome("MAJORITY_OF_INSTITUTIONS", letters),
      ),
    ).toEqual(["GRANT", "DECLINE", "DEFER", "DEFER", "DEFER", null, null, null, null]);
  });

  it("[PN45] a grant below a threshold is refused with each failed gate; a decline is not", () => {
    const sitting = revealed(2);
    expect(sitting.ask("chair", decideItem(2))).toEqual({
      ok: false,
      error: { reason: "GATES_FAILED", details: [{ what: "B.I.a", value: "15.74", bound: "15.75" }] },
    });
    expect(typesOf(revealed(2, "DECLINE").ask("chair", decideItem(2)))).toEqual(["DecisionRecorded"]);
  });

  it("[PN45] a WBBM needs an earlier WBK, by the motion or by the target", () => {
    const refused = revealed(3, "GRANT", "GRANT_WBBM").ask("chair", decideItem(3));
    expect(refused.ok ? [] : refused.error.details.map((detail) => detail.what)).toEqual(["earlierWbk"]);
    const lesser = revealed(3, "GRANT", "GRANT_WBK").grant("chair", decideItem(3));
    expect(lesser.item(3)).toMatchObject({
      phase: "DECIDED",
      decision: { outcome: "GRANT", predicate: "WBK" },
    });
    const byTarget = deliberating(3).grant("chair", {
      type: "openVoting",
      ...on(3),
      motion: "DECLINE",
      minutes: null,
    });
    castBy(byTarget, "GRANT", 3).grant("chair", reveal(null, 3));
    expect(reasonOf(byTarget.ask("chair", decideItem(3)))).toBe("GATES_FAILED");
  });

  it("[PN46] the decision holds positions, rule, totals and gates", () => {
    expect(reasonOf(castBy(votingOn(), "GRANT").ask("chair", decideItem()))).toBe("WRONG_PHASE");
    const sitting = revealed();
    expect(reasonOf(sitting.ask("deputy", decideItem()))).toBe("NOT_ALLOWED");
    sitting.grant("chair", decideItem());
    expect(sitting.item()).toMatchObject({
      decision: {
        outcome: "GRANT",
        predicate: "WBK",
        rule: "UNANIMOUS",
        total: 88.125,
        enablers: 52.5,
        results: 35.625,
      },
    });
    expect(reasonOf(sitting.ask("chair", decideItem()))).toBe("WRONG_PHASE");
  });

  it("[PN47] deferring ends an item that waits or is under way, with a reason", () => {
    for (const sitting of [opened(), deliberating(), votingOn(), revealed()]) {
      expect(reasonOf(sitting.ask("kpk", { type: "deferItem", ...on(), reason: "x" }))).toBe("NOT_ALLOWED");
      sitting.grant("chair", { type: "deferItem", ...on(), reason: "berkas kurang" });
      expect(sitting.item()).toMatchObject({ phase: "DEFERRED", reason: "berkas kurang" });
      expect(reasonOf(sitting.ask("chair", { type: "deferItem", ...on(), reason: "x" }))).toBe("WRONG_PHASE");
    }
    expect(reasonOf(scheduled().ask("chair", { type: "deferItem", ...on(), reason: "x" }))).toBe(
      "PANEL_NOT_OPEN",
    );
  });

  it("[PN48] reopening puts a decided or deferred item back to wait, with its remarks", () => {
    const again: PanelCommand = { type: "reopenItem", ...on(), reason: "salah hitung" };
    const sitting = revealed().grant("kpk", { type: "makeRemark", ...on(), remarkId: "r", text: "t" });
    expect(reasonOf(sitting.ask("chair", again))).toBe("WRONG_PHASE");
    sitting.grant("chair", decideItem()).grant("chair", { type: "callItem", ...on(3) });
    expect(reasonOf(sitting.ask("chair", again))).toBe("ITEM_UNDER_WAY");
    sitting.grant("chair", { type: "deferItem", ...on(3), reason: "x" });
    expect(reasonOf(sitting.ask("chair", { ...again, reason: "" } as PanelCommand))).toBe("REASON_REQUIRED");
    sitting.grant("chair", again).grant("chair", { type: "callItem", ...on() });
    expect(sitting.item().case?.remarks).toHaveLength(1);
  });

  it("[PN35] a refusal changes nothing", () => {
    const sitting = votingOn();
    const before = JSON.stringify(sitting.state);
    sitting.ask("kpk", decideItem());
    sitting.ask("stranger", { type: "checkIn", memberId: "stranger", mode: "ROOM" });
    expect(JSON.stringify(sitting.state)).toBe(before);
  });
});
