import { describe, expect, it } from "vitest";
import { isCutOff, isUnreachable, meet, type Presence } from "./usePresence";

const nobody: Presence = { connected: null, missedSince: new Map() };
const ids = (...members: string[]) => new Set(members);

describe("meet", () => {
  it("misses whoever was there, from the moment when they were first not", () => {
    const both = meet(nobody, ids("ketua", "kpk"), 1);
    const one = meet(both, ids("kpk"), 10);
    expect(one.missedSince).toEqual(new Map([["ketua", 10]]));
    expect(meet(one, ids("kpk"), 99).missedSince.get("ketua")).toBe(10);
  });

  it("does not miss whoever came back, nor whoever was never seen", () => {
    const gone = meet(meet(nobody, ids("ketua"), 1), ids(), 10);
    expect(meet(gone, ids("ketua"), 20)).toEqual({ connected: ids("ketua"), missedSince: new Map() });
    expect(meet(nobody, ids("kpk"), 5).missedSince.size).toBe(0);
  });
});

describe("isCutOff", () => {
  const attends = (mode: "ROOM" | "REMOTE") => ({ memberId: "kpk", attending: { mode, since: 0 } });
  const gone = meet(meet(nobody, ids("kpk"), 1), ids(), 10);
  const neverSeen = meet(nobody, ids("ketua"), 1);

  it("holds of whoever attends and is not connected any more", () => {
    expect(isCutOff(gone, attends("ROOM"))).toBe(true);
    expect(isCutOff(gone, attends("REMOTE"))).toBe(true);
    expect(isCutOff(meet(gone, ids("kpk"), 20), attends("REMOTE"))).toBe(false);
  });

  it("does not hold of whoever sits in the room without a device, nor of the absent, nor while nothing is known", () => {
    expect(isCutOff(neverSeen, attends("ROOM"))).toBe(false);
    expect(isCutOff(neverSeen, attends("REMOTE"))).toBe(true);
    expect(isCutOff(gone, { memberId: "kpk", attending: null })).toBe(false);
    expect(isCutOff(nobody, attends("REMOTE"))).toBe(false);
  });
});

describe("isUnreachable", () => {
  it("holds of whoever has been missed for a minute, until they are back", () => {
    const gone = meet(meet(nobody, ids("ketua", "kpk"), 1), ids("kpk"), 10_000);
    expect(isUnreachable(gone, "ketua", 69_999)).toBe(false);
    expect(isUnreachable(gone, "ketua", 70_000)).toBe(true);
    expect(isUnreachable(gone, "kpk", 70_000)).toBe(false);
    expect(isUnreachable(meet(gone, ids("ketua"), 70_000), "ketua", 200_000)).toBe(false);
  });
});
