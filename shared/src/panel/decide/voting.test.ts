import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import { outcomeOf } from "../questions.js";
import type { Sitting } from "../testing/Sitting.fixture.js";
import { castBy, deliberating, opened, revealed, scheduled, votingOn } from "../testing/stagings.fixture.js";
import { reasonOf, typesOf } from "../testing/verdict.fixture.js";
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
    const decided = revealed().grant("chair", decideItem());
    expect(reasonOf(decided.ask("chair", { type: "deferItem", ...on(), reason: "x" }))).toBe("WRONG_PHASE");
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
