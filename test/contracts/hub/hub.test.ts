import { describe, expect, it } from "vitest";
import { ProcessHub } from "../../../server/src/eventStore/processHub.js";
import { hubContract } from "./hubContract.js";

hubContract("in this process", async () => {
  let at = 0;
  return {
    hub: new ProcessHub({ now: () => at, presenceMs: 5 }),
    setNow: (now) => {
      at = now;
    },
  };
});

describe("the hub of a process", () => {
  it("tells of a listener that throws", () => {
    const told: unknown[] = [];
    const hub = new ProcessHub({ now: () => 0, onError: (error) => told.push(error) });
    const bug = new Error("a listener's bug");
    hub.listen("panel:a", () => {
      throw bug;
    });
    hub.ring("panel:a", 1);
    expect(told).toEqual([bug]);
  });

  it("forgets after a day who is gone", () => {
    let at = 0;
    const hub = new ProcessHub({ now: () => at });
    hub.join("p", "c", { userId: "kpk", name: "Sari" });
    hub.leave("p", "c");
    at = 25 * 60 * 60 * 1000;
    expect(hub.unreachableSince("p", "kpk")).toBe(0);
    hub.join("q", "c", { userId: "tpn", name: "Budi" });
    expect(hub.unreachableSince("p", "kpk")).toBeNull();
  });
});
