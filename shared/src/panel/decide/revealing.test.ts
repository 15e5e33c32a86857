import { describe, expect, it } from "vitest";
import type { PanelCommand } from "../commands.js";
import { positionOf } from "../questions.js";
import type { Sitting } from "../testing/Sitting.fixture.js";
import { castBy, scheduled, votingOn } from "../testing/stagings.fixture.js";
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
const checkIn = (memberId: string): PanelCommand => ({ type: "checkIn", memberId, mode: "ROOM" });
const checkOut = (memberId: string): PanelCommand => ({ type: "checkOut", memberId });
const auto = { rule: "UNANIMOUS", autoReveal: true } as const;
const vote = (sitting: Sitting) => {
  const item = sitting.item();
  if (!("vote" in item)) throw new Error(`no vote in ${item.phase}`);
  return item.vote;
};

describe("revealing", () => {
  it("[PN30] with the option, the last ballot (or the last one's leaving) reveals", () => {
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

  it("[PN30] a reveal that cannot follow leaves the command standing", () => {
    const sitting = votingOn(1, auto);
    for (const memberId of ["tpn", "tpn2", "kemenpanrb", "kpk", "ombudsman"]) sitting.cast(memberId, "GRANT");
    const last = sitting.ballotCommand("kpk2", "GRANT");
    expect(typesOf(sitting.ask("kpk2", last, { openBallots: [] }))).toEqual(["BallotCast"]);
    expect(sitting.oddities.map(({ reason }) => reason)).toEqual(["BALLOT_UNREADABLE"]);
    expect(sitting.item().phase).toBe("VOTING");
  });

  it("[PN34] the panel does not reveal by itself without quorum, and does once it is back", () => {
    const sitting = votingOn(1, auto);
    for (const memberId of ["tpn", "tpn2", "kemenpanrb", "kpk", "ombudsman"]) sitting.cast(memberId, "GRANT");
    sitting.grant("ombudsman", checkOut("ombudsman"));
    // Nobody's ballot is missing any more, but an institution is.
    expect(typesOf(sitting.ask("kpk2", checkOut("kpk2")))).toEqual(["MemberCheckedOut"]);
    expect(sitting.oddities).toEqual([]);
    expect(typesOf(sitting.ask("ombudsman", checkIn("ombudsman")))).toEqual([
      "MemberCheckedIn",
      "QuorumRegained",
      "BallotsRevealed",
    ]);
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

  it("[PN37] the reason for a reveal is refused past its bound", () => {
    const sitting = votingOn().cast("kpk", "GRANT");
    expect(sitting.ask("chair", reveal("x".repeat(2001)))).toEqual({
      ok: false,
      error: { reason: "INVALID_INPUT", details: [{ what: "reason", value: "2001", bound: "2000" }] },
    });
    sitting.grant("chair", reveal("x".repeat(2000)));
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

  it("[PN41] the ballots stand by institution, then by id, whoever was appointed or cast first", () => {
    const sitting = scheduled().grant("secretary", { type: "dismissMember", memberId: "tpn" });
    // Appointed again, the lead of TPN comes after everybody else.
    const again = { type: "appointMember", memberId: "tpn", institution: "TPN", lead: true } as const;
    sitting.grant("secretary", { ...again, office: null });
    const voters = ["ombudsman", "kpk2", "kpk", "kemenpanrb", "tpn2", "tpn"];
    for (const memberId of ["chair", ...voters]) sitting.grant(memberId, checkIn(memberId));
    sitting
      .grant("chair", { type: "openPanel" })
      .grant("chair", { type: "callItem", ...on() })
      .grant("chair", { type: "beginDeliberation", ...on() })
      .grant("chair", { type: "openVoting", ...on(), motion: "GRANT_WBK", minutes: null });
    for (const memberId of voters) sitting.cast(memberId, "GRANT");
    sitting.grant("chair", reveal());
    expect(vote(sitting).reveal?.ballots.map(({ memberId }) => memberId)).toEqual([
      "tpn",
      "tpn2",
      "kemenpanrb",
      "kpk",
      "kpk2",
      "ombudsman",
    ]);
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

  it("[PN42] whose ballots are not counted is named by id, whoever cast first", () => {
    const sitting = votingOn();
    for (const memberId of ["tpn2", "kpk2", "ombudsman", "tpn", "kemenpanrb", "kpk"])
      sitting.cast(memberId, "GRANT");
    sitting.grant("tpn2", checkOut("tpn2")).grant("kpk2", checkOut("kpk2")).grant("chair", reveal());
    expect(vote(sitting).reveal?.uncounted).toEqual(["kpk2", "tpn2"]);
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
});
