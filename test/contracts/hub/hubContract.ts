import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hub } from "../../../server/src/eventStore/hub.js";

/** A hub and the clock that it goes by. Between nodes a hint takes its time, so the tests wait for it. */
export interface HubUnderTest {
  readonly hub: Hub;
  /** Sets the clock that the hub reads, in epoch milliseconds. */
  setNow(at: number): void;
}

const kpk = { userId: "kpk", name: "Sari" };
const tpn = { userId: "tpn", name: "Budi" };

/** What every hub does, whatever carries its hints. */
export function hubContract(name: string, open: () => Promise<HubUnderTest>): void {
  describe(`hub: ${name}`, () => {
    let hub: Hub;
    let setNow: HubUnderTest["setNow"];
    beforeEach(async () => {
      ({ hub, setNow } = await open());
      setNow(1000);
    });
    afterEach(() => hub.close());

    it("rings for those who listen to the stream, and for nobody else", async () => {
      const heard: string[] = [];
      hub.listen("panel:a", (seq) => heard.push(`a${seq}`));
      hub.listen("panel:a", (seq) => heard.push(`again${seq}`));
      hub.listen("panel:b", (seq) => heard.push(`b${seq}`));
      hub.ring("panel:none", 1);
      hub.ring("panel:a", 7);
      hub.ring("panel:b", 8);
      await expect.poll(() => [...heard].sort()).toEqual(["a7", "again7", "b8"]);
    });

    it("stops ringing for whoever has stopped listening, and for nobody else", async () => {
      const heard: string[] = [];
      const stop = hub.listen("panel:a", () => heard.push("first"));
      hub.listen("panel:a", () => heard.push("second"));
      stop();
      stop();
      hub.ring("panel:a", 1);
      await expect.poll(() => heard).toEqual(["second"]);
    });

    it("rings for all, also when one of them throws or leaves meanwhile", async () => {
      const heard: string[] = [];
      hub.listen("panel:a", () => {
        throw new Error("a listener's bug");
      });
      hub.listen("panel:a", () => stopThird());
      const stopThird = hub.listen("panel:a", () => heard.push("third"));
      hub.listen("panel:a", () => heard.push("fourth"));
      hub.ring("panel:a", 1);
      await expect.poll(() => heard).toEqual(["fourth"]);
    });

    it("tells revocations to all who ask", async () => {
      const revoked: string[] = [];
      hub.onRevoked((key) => revoked.push(key));
      const stop = hub.onRevoked((key) => revoked.push(`never ${key}`));
      stop();
      hub.revoke("session:1");
      hub.revoke("user:kpk");
      await expect.poll(() => revoked).toEqual(["session:1", "user:kpk"]);
    });

    it("knows who is present: one entry a person, since the first of the present connections", async () => {
      expect(hub.present("p")).toEqual([]);
      hub.join("p", "c1", kpk);
      setNow(2000);
      hub.join("p", "c2", tpn);
      hub.join("p", "c3", kpk);
      hub.join("p", "c3", kpk);
      hub.look("p", "kpk", "item:3");
      hub.look("p", "nobody", "item:3");
      await expect
        .poll(() => hub.present("p"))
        .toEqual([
          { userId: "kpk", name: "Sari", connections: 2, view: "item:3", since: 1000 },
          { userId: "tpn", name: "Budi", connections: 1, view: null, since: 2000 },
        ]);
      hub.leave("p", "c1");
      hub.leave("p", "c1");
      hub.leave("p", "never");
      await expect.poll(() => hub.present("p")[0]).toMatchObject({ connections: 1, since: 1000 });
      expect(hub.present("other")).toEqual([]);
    });

    it("knows since when somebody has been unreachable", async () => {
      expect(hub.unreachableSince("p", "kpk")).toBeNull();
      hub.join("p", "c1", kpk);
      hub.join("p", "c2", kpk);
      setNow(3000);
      hub.leave("p", "c1");
      expect(hub.unreachableSince("p", "kpk")).toBeNull();
      setNow(4000);
      hub.leave("p", "c2");
      await expect.poll(() => hub.unreachableSince("p", "kpk")).toBe(4000);
      expect(hub.unreachableSince("other", "kpk")).toBeNull();
      setNow(5000);
      hub.join("p", "c3", kpk);
      await expect.poll(() => hub.unreachableSince("p", "kpk")).toBeNull();
      expect(hub.present("p")[0]).toMatchObject({ since: 5000, view: null });
    });

    it("calls back about presence once for changes that come together, and not for what changes nothing", async () => {
      let calls = 0;
      let others = 0;
      hub.onPresence("p", () => calls++);
      hub.onPresence("other", () => others++);
      for (let index = 0; index < 50; index++) hub.join("p", `c${index}`, { userId: `u${index}`, name: "x" });
      await expect.poll(() => calls).toBe(1);
      expect(hub.present("p")).toHaveLength(50);
      hub.look("p", "u1", null);
      hub.leave("p", "never");
      hub.join("p", "c1", { userId: "u1", name: "x" });
      hub.leave("p", "c2");
      await expect.poll(() => calls).toBe(2);
      expect(others).toBe(0);
    });

    it("calls nobody back after it was closed or they have stopped", async () => {
      const called: string[] = [];
      const stop = hub.onPresence("p", () => called.push("stopped"));
      hub.onPresence("p", () => called.push("listening"));
      hub.join("p", "c1", kpk);
      stop();
      await expect.poll(() => called).toEqual(["listening"]);
      hub.join("p", "c2", tpn);
      await hub.close();
      hub.ring("panel:a", 1);
      expect(called).toEqual(["listening"]);
    });
  });
}
