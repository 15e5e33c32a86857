import { describe, expect, it } from "vitest";
import {
  anAppend,
  appendUntilDone,
  expectWhole,
  readAll,
  type StoreUnderTest,
  someEvents,
} from "./underTest.js";

const outcomes = (all: readonly { readonly outcome: string }[], outcome: string) =>
  all.filter((one) => one.outcome === outcome).length;

/** What holds when many append at once. */
export function concurrencyContract(current: () => StoreUnderTest): void {
  describe("at once", () => {
    /** The store, and the one on the same data where there is one. */
    const stores = async () => {
      const { store, another } = current();
      return [store, another ? await another() : store] as const;
    };

    it("of 20 that append to one place one wins, and nobody leaves a hole", async () => {
      const { store } = current();
      const done = await Promise.all(
        Array.from({ length: 20 }, () => store.append(anAppend("panel:a", 0, { events: someEvents(2) }))),
      );
      expect(outcomes(done, "APPENDED")).toBe(1);
      expect(outcomes(done, "CONFLICT")).toBe(19);
      const all = await readAll(store, "panel:a");
      expect(all).toHaveLength(2);
      expectWhole(all);
    });

    it("of 20 through two stores one wins each place, until all have theirs", async () => {
      const both = await stores();
      const places = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          appendUntilDone(index % 2 === 0 ? both[0] : both[1], anAppend("panel:a", 0)),
        ),
      );
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      const all = await readAll(both[1], "panel:a");
      expect(all).toHaveLength(20);
      expectWhole(all);
    });

    it("the same command 20 times, through two stores, is carried out once", async () => {
      const both = await stores();
      const append = anAppend("panel:a", 0, { events: someEvents(3) });
      const done = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? both[0] : both[1]).append(append)),
      );
      expect(outcomes(done, "APPENDED")).toBe(1);
      expect(outcomes(done, "REPEATED")).toBe(19);
      expect(await readAll(both[0], "panel:a")).toHaveLength(3);
    });

    it("the same command sent on different heads is carried out once", async () => {
      const [store] = await stores();
      await store.append(anAppend("panel:a", 0, { events: someEvents(2) }));
      const append = anAppend("panel:a", 2);
      const done = await Promise.all(
        [2, 2, 3, 0, 2].map((expectedSeq) => store.append({ ...append, expectedSeq })),
      );
      expect(outcomes(done, "APPENDED")).toBe(1);
      expect(await readAll(store, "panel:a")).toHaveLength(3);
    });

    it("appends to different streams do not get in each other's way", async () => {
      const both = await stores();
      const done = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          (index % 2 === 0 ? both[0] : both[1]).append(anAppend(`panel:${index}`, 0)),
        ),
      );
      expect(outcomes(done, "APPENDED")).toBe(40);
    });

    it("one that fails takes nothing of its neighbours with it", async () => {
      const { store } = current();
      const done = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) =>
          store.append(anAppend(`panel:${index}`, 0), async () => {
            if (index % 3 === 0) throw new Error("failed");
          }),
        ),
      );
      for (const [index, one] of done.entries()) {
        expect(one.status).toBe(index % 3 === 0 ? "rejected" : "fulfilled");
        expect(await store.head(`panel:${index}`)).toMatchObject({ seq: index % 3 === 0 ? 0 : 1 });
      }
    });

    it("whoever reads while it is written sees what is committed only", async () => {
      const both = await stores();
      const seenInside: number[] = [];
      const failing = both[0].append(anAppend("panel:a", 0), async () => {
        for (const store of both) seenInside.push((await store.read("panel:a", 0, 10)).length);
        throw new Error("never committed");
      });
      await expect(failing).rejects.toThrow("never committed");
      expect(seenInside).toEqual([0, 0]);
    });

    it("who reads on and on sees a chain that only grows", async () => {
      const both = await stores();
      let writing = true;
      const reader = (async () => {
        let length = 0;
        while (writing) {
          const all = await readAll(both[1], "panel:a");
          expect(all.length).toBeGreaterThanOrEqual(length);
          expectWhole(all);
          length = all.length;
          await new Promise((resolve) => setImmediate(resolve));
        }
        return length;
      })();
      for (let seq = 0; seq < 60; seq += 2)
        await both[0].append(anAppend("panel:a", seq, { events: someEvents(2) }));
      writing = false;
      expect(await reader).toBeLessThanOrEqual(60);
      expect(await readAll(both[1], "panel:a")).toHaveLength(60);
    });
  });
}
