import { describe, expect, it } from "vitest";
import {
  added,
  reasonOf,
  reopen,
  reply,
  resolve,
  reveal,
  start,
  threaded,
} from "../testing/wishes.fixture.js";
import { evidenceLimits, type ThreadAudience } from "../words.js";

describe("resolving", () => {
  /** Who has asked for whom, and who may say that it is done. */
  it.each<[string, ThreadAudience, readonly string[]]>([
    ["tpn", "UNIT", ["tpn", "tpn2", "seat", "seat2", "tpnSeat"]],
    ["tpi", "UNIT", ["tpi", "tpi2", "tpn", "tpn2", "seat", "seat2", "tpnSeat"]],
    ["both", "UNIT", ["tpi", "tpi2", "both", "tpn", "tpn2", "seat", "seat2", "tpnSeat"]],
    ["seat", "UNIT", ["tpn", "tpn2", "seat", "seat2", "tpnSeat"]],
    ["unit", "UNIT", ["unit", "agency", "tpi", "tpi2", "both", "tpn", "tpn2", "seat", "seat2", "tpnSeat"]],
    ["tpi", "EVALUATORS", ["tpi", "tpi2"]],
    ["both", "EVALUATORS", ["tpi", "tpi2", "both"]],
    ["tpn", "EVALUATORS", ["tpn", "tpn2", "tpnSeat"]],
    ["seat", "PANEL", ["seat", "seat2", "tpnSeat"]],
  ])("[EV16] what %s asked for %s is resolved by who evaluates, and by the asker", (asker, audience, may) => {
    const everybody = ["unit", "agency", "tpi", "tpi2", "both", "tpn", "tpn2", "seat", "seat2", "tpnSeat"];
    expect(
      everybody.filter((id) => threaded(asker, audience).grant(asker, reply()).ask(id, resolve()).ok),
    ).toEqual(may);
    expect(reasonOf(threaded(asker, audience).ask("coordinator", resolve()))).toBe(
      audience === "PANEL" ? "UNKNOWN_THREAD" : "NOT_ALLOWED",
    );
  });

  it("[EV16] with a reason, once", () => {
    const dossier = threaded();
    const { reason } = evidenceLimits;
    expect(reasonOf(dossier.ask("unit", resolve()))).toBe("NOT_ALLOWED");
    expect(reasonOf(dossier.ask("tpn", resolve({ reason: "\u200b " })))).toBe("REASON_REQUIRED");
    expect(reasonOf(dossier.ask("tpn", resolve({ reason: "x".repeat(reason + 1) })))).toBe("INVALID_INPUT");
    dossier.grant("tpn2", resolve({ reason: "x".repeat(reason) }));
    expect(dossier.thread()).toMatchObject({
      status: "RESOLVED",
      touchedAt: dossier.now,
      resolution: { by: { userId: "tpn2", side: "TPN" }, at: dossier.now, reason: "x".repeat(reason) },
    });
    expect(reasonOf(dossier.ask("tpn", resolve()))).toBe("THREAD_RESOLVED");
  });
});

describe("reopening", () => {
  it("[EV17] by whoever writes there, the unit too, and that it was stays", () => {
    const dossier = threaded();
    expect(reasonOf(dossier.ask("tpn", reopen()))).toBe("THREAD_NOT_RESOLVED");
    dossier.grant("unit", reply()).grant("tpn", resolve());
    expect(reasonOf(dossier.ask("coordinator", reopen()))).toBe("NOT_ALLOWED");
    const { reason } = evidenceLimits;
    expect(reasonOf(dossier.ask("unit", reopen({ reason: " " })))).toBe("REASON_REQUIRED");
    expect(reasonOf(dossier.ask("unit", reopen({ reason: "x".repeat(reason + 1) })))).toBe("INVALID_INPUT");
    dossier.grant("unit", reopen({ reason: "x".repeat(reason) }));
    expect(dossier.thread()).toMatchObject({
      status: "OPEN",
      resolution: null,
      touchedAt: dossier.now,
      reopened: [{ by: { userId: "unit", side: "UNIT" } }],
    });
    dossier.grant("tpn", resolve()).grant("tpn2", reopen());
    expect(dossier.thread().reopened.map(({ by }) => by.userId)).toEqual(["unit", "tpn2"]);
  });

  it("[EV18] 50 times", () => {
    const dossier = threaded();
    for (let n = 1; n <= evidenceLimits.reopenings; n += 1)
      dossier.grant("tpn", resolve()).grant("tpn", reopen());
    expect(reasonOf(dossier.grant("tpn", resolve()).ask("tpn", reopen()))).toBe("TOO_MANY");
  });
});

describe("a blind round", () => {
  it("[EV25] seals what is started in its circle while it is open", () => {
    const dossier = added().openRound("TPN", "r1");
    const roundOf = (by: string, audience: ThreadAudience, n: number) =>
      dossier.grant(by, start(audience, { threadId: `t${n}`, commentId: `c${n}` })).thread(`t${n}`).scope
        .roundId;
    expect(roundOf("tpn", "EVALUATORS", 1)).toBe("r1");
    expect(roundOf("tpn", "UNIT", 2)).toBeNull();
    expect(roundOf("tpi", "EVALUATORS", 3)).toBeNull();
    delete dossier.openRounds.TPN;
    expect(roundOf("tpn", "EVALUATORS", 4)).toBeNull();
  });

  it("[EV26] is revealed once, and only when there was one", () => {
    const dossier = added().openRound("TPN", "r1").grant("tpn", start("EVALUATORS"));
    expect(reasonOf(dossier.ask("server", reveal("r2")))).toBe("NO_ROUND");
    expect(reasonOf(dossier.ask("tpn2", reply()))).toBe("UNKNOWN_THREAD");
    dossier.grant("server", reveal("r1"));
    expect(dossier.evidence.revealed).toEqual([{ roundId: "r1", circle: "TPN" }]);
    expect(reasonOf(dossier.ask("server", reveal("r1")))).toBe("ROUND_REVEALED");
    dossier.grant("tpn2", reply());
    expect(dossier.thread().status).toBe("ANSWERED");
  });

  it("[EV25] what its author says besides in a sealed thread is sealed too", () => {
    const dossier = added().openRound("TPN", "r1").grant("tpn", start("EVALUATORS"));
    delete dossier.openRounds.TPN;
    dossier.grant("tpn", reply()).grant("tpn", resolve()).grant("tpn", reopen());
    for (const { type, payload } of dossier.events.slice(1))
      expect("scope" in payload && payload.scope, type).toEqual(dossier.thread().scope);
  });
});
