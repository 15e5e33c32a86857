import { genesisHash } from "@sidang/shared";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventStore } from "../../../server/src/eventStore/eventStore.js";
import { concurrencyContract } from "./concurrencyContract.js";
import { severalStreamsContract } from "./severalStreamsContract.js";
import { anAppend, expectWhole, readAll, type StoreUnderTest, someEvents } from "./underTest.js";

/** What every event store does, whatever it stands on. `open` gives an empty one. */
export function eventStoreContract(name: string, open: () => Promise<StoreUnderTest>): void {
  describe(`event store: ${name}`, () => {
    let underTest: StoreUnderTest;
    let store: EventStore;
    beforeEach(async () => {
      underTest = await open();
      store = underTest.store;
    });
    afterEach(() => underTest.close());

    it("a stream that is not there is empty, and its head is the genesis", async () => {
      expect(await store.read("panel:none", 0, 10)).toEqual([]);
      expect(await store.head("panel:none")).toEqual({ seq: 0, hash: genesisHash });
      expect(await store.receipt("panel:none", "c")).toBeNull();
    });

    it("appends a batch at its places, chained from the genesis, and reads back the same", async () => {
      const done = await store.append(anAppend("panel:a", 0, { events: someEvents(3) }));
      if (done.outcome !== "APPENDED") throw new Error(done.outcome);
      expect(done.events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expectWhole(done.events);
      expect(await store.read("panel:a", 0, 10)).toEqual(done.events);
      expect(await store.head("panel:a")).toEqual({ seq: 3, hash: done.events[2]?.hash });
      expect(new Set(done.events.map(({ salt }) => salt)).size).toBe(3);
    });

    it("chains a later batch to the earlier one, also in a store that has not seen it", async () => {
      await store.append(anAppend("panel:a", 0, { events: someEvents(2) }));
      await store.append(anAppend("panel:a", 2, { events: someEvents(2) }));
      await (await underTest.another?.())?.append(anAppend("panel:a", 4, { events: someEvents(2) }));
      const all = await readAll(store, "panel:a");
      expect(all).toHaveLength(underTest.another ? 6 : 4);
      expectWhole(all);
    });

    it("keeps texts, numbers and nesting byte for byte", async () => {
      const payload = {
        text: "Balai Sertifikasi — “é” 👍🏽 \\ ' \" ` ; -- \u0000 \u2028",
        numbers: [0, -0.1, 1e-7, 2 ** 53 - 1, 75.123456789012],
        nested: { deep: [{ nothing: null, yes: true, no: false, empty: "" }] },
        long: "x".repeat(200_000),
      };
      const done = await store.append(anAppend("panel:a", 0, { events: [{ type: "RemarkMade", payload }] }));
      const [read] = await store.read("panel:a", 0, 1);
      expect(read?.payload).toEqual(payload);
      expect(done.outcome === "APPENDED" && done.events).toEqual([read]);
      expectWhole(read ? [read] : []);
    });

    it("refuses what has no canonical JSON, and writes nothing", async () => {
      const events = [{ type: "RemarkMade", payload: { text: "half a character: \ud800" } }];
      await expect(store.append(anAppend("panel:a", 0, { events }))).rejects.toThrow();
      await expect(store.append(anAppend("panel:a", 0, { events: [] }))).rejects.toThrow("without events");
      expect(await store.head("panel:a")).toMatchObject({ seq: 0 });
    });

    it("tells streams and command ids apart by case", async () => {
      await store.append(anAppend("panel:a", 0, { commandId: "c" }));
      expect((await store.append(anAppend("panel:A", 0, { commandId: "c" }))).outcome).toBe("APPENDED");
      expect((await store.append(anAppend("panel:a", 1, { commandId: "C" }))).outcome).toBe("APPENDED");
      expect(await store.read("panel:A", 0, 10)).toHaveLength(1);
    });

    it("reads pages: after a cursor, in order, at most so many", async () => {
      await store.append(anAppend("panel:a", 0, { events: someEvents(450) }));
      await store.append(anAppend("panel:b", 0));
      const seqs = async (after: number, limit: number) =>
        (await store.read("panel:a", after, limit)).map(({ seq }) => seq);
      expect(await seqs(0, 2)).toEqual([1, 2]);
      expect(await seqs(2, 3)).toEqual([3, 4, 5]);
      expect(await seqs(449, 10)).toEqual([450]);
      expect(await seqs(450, 10)).toEqual([]);
      expect(await seqs(9999, 10)).toEqual([]);
      expect(await seqs(0, 0)).toEqual([]);
      expectWhole(await readAll(store, "panel:a"));
    });

    it.each([0, 1, 3, 99])("refuses an append that has read up to %i of 2", async (expectedSeq) => {
      await store.append(anAppend("panel:a", 0, { events: someEvents(2) }));
      const late = anAppend("panel:a", expectedSeq);
      expect(await store.append(late)).toEqual({ outcome: "CONFLICT" });
      expect(await store.read("panel:a", 0, 10)).toHaveLength(2);
      expect(await store.receipt("panel:a", late.commandId)).toBeNull();
    });

    it.each([
      ["what it was decided on", 0],
      ["the present head", 3],
      ["a head that is not there", 7],
    ])(
      "answers a repeated command with its receipt and writes nothing: sent on %s",
      async (_on, expectedSeq) => {
        const first = anAppend("panel:a", 0, { fingerprint: "a".repeat(64), events: someEvents(2) });
        await store.append(first);
        await store.append(anAppend("panel:a", 2));
        const again = { ...first, expectedSeq, fingerprint: "b".repeat(64) };
        const receipt = { fingerprint: "a".repeat(64), seq: 2 };
        expect(await store.append(again)).toEqual({ outcome: "REPEATED", receipt });
        expect(await (await underTest.another?.())?.append(again)).toEqual(
          underTest.another ? { outcome: "REPEATED", receipt } : undefined,
        );
        expect(await store.receipt("panel:a", first.commandId)).toEqual(receipt);
        expect(await store.read("panel:a", 0, 10)).toHaveLength(3);
      },
    );

    it("projects the very events in the same transaction", async () => {
      const seen: unknown[] = [];
      const done = await store.append(
        anAppend("panel:a", 0, { events: someEvents(2) }),
        async (tx, events) => {
          seen.push(...events);
          await underTest.mark(tx, "projected");
        },
      );
      expect(done.outcome === "APPENDED" && done.events).toEqual(seen);
      expect((await underTest.marks()) ?? ["projected"]).toEqual(["projected"]);
    });

    it("a projection that fails takes events, receipt and its own writing with it", async () => {
      const append = anAppend("panel:a", 0, { events: someEvents(2) });
      const failing = store.append(append, async (tx) => {
        await underTest.mark(tx, "half");
        throw new Error("the projection failed");
      });
      await expect(failing).rejects.toThrow("the projection failed");
      expect(await store.head("panel:a")).toEqual({ seq: 0, hash: genesisHash });
      expect(await store.receipt("panel:a", append.commandId)).toBeNull();
      expect((await underTest.marks()) ?? []).toEqual([]);
      expect((await store.append(append)).outcome).toBe("APPENDED");
      expectWhole(await readAll(store, "panel:a"));
    });

    it("chains nothing to what was rolled back", async () => {
      const failing = store.append(anAppend("panel:a", 0, { events: someEvents(2) }), async () => {
        throw new Error("the projection failed");
      });
      await expect(failing).rejects.toThrow();
      const other = (await underTest.another?.()) ?? store;
      await other.append(anAppend("panel:a", 0));
      await other.append(anAppend("panel:a", 1));
      expect((await store.append(anAppend("panel:a", 2))).outcome).toBe("APPENDED");
      expectWhole(await readAll(store, "panel:a"));
    });

    it("a projection's own duplicate is an error, not a conflict to decide again on", async () => {
      if ((await underTest.marks()) === null) return;
      await store.append(anAppend("panel:a", 0), (tx) => underTest.mark(tx, "same"));
      const second = store.append(anAppend("panel:a", 1), (tx) => underTest.mark(tx, "same"));
      await expect(second).rejects.toThrow(/refused/);
      expect(await store.head("panel:a")).toMatchObject({ seq: 1 });
    });

    it("does not project what it does not append", async () => {
      const first = anAppend("panel:a", 0);
      await store.append(first);
      const marking = (tx: unknown) => underTest.mark(tx, "never");
      await store.append(first, marking);
      await store.append(anAppend("panel:a", 0), marking);
      expect((await underTest.marks()) ?? []).toEqual([]);
    });

    concurrencyContract(() => underTest);
    severalStreamsContract(() => underTest);
  });
}
