import { genesisHash } from "@sidang/shared";
import { describe, expect, it } from "vitest";
import { anAppend, expectWhole, readAll, type StoreUnderTest, someEvents } from "./underTest.js";

/** What holds when streams are appended to together. */
export function severalStreamsContract(current: () => StoreUnderTest): void {
  describe("several streams", () => {
    it("appends to all of them, each chained to what it had, and answers in the order given", async () => {
      const { store } = current();
      await store.append(anAppend("evidence:b", 0, { events: someEvents(2) }));
      const done = await store.appendAll([
        anAppend("evidence:b", 2),
        anAppend("evidence:a", 0, { events: someEvents(3) }),
        anAppend("evidence:c", 0),
      ]);
      if (done.outcome !== "APPENDED") throw new Error(done.outcome);
      expect(done.events.map((events) => events.map(({ stream, seq }) => `${stream} ${seq}`))).toEqual([
        ["evidence:b 3"],
        ["evidence:a 1", "evidence:a 2", "evidence:a 3"],
        ["evidence:c 1"],
      ]);
      for (const [index, stream] of ["evidence:b", "evidence:a", "evidence:c"].entries()) {
        const all = await readAll(store, stream);
        expectWhole(all);
        expect(all.slice(-(done.events[index]?.length ?? 0))).toEqual(done.events[index]);
      }
      // What was learnt of the heads is true: the next append stands on it.
      expect((await store.append(anAppend("evidence:a", 3))).outcome).toBe("APPENDED");
      expectWhole(await readAll(store, "evidence:a"));
    });

    it.each([
      ["somebody was faster at the first", 0, 2],
      ["somebody was faster at the last", 1, 1],
      ["one head is not there", 1, 7],
    ])("writes nothing at all when %s", async (_why, ofA, ofB) => {
      const { store, mark, marks } = current();
      await store.append(anAppend("evidence:a", 0));
      await store.append(anAppend("evidence:b", 0, { events: someEvents(2) }));
      const project = (tx: unknown) => mark(tx, "never");
      const both = [anAppend("evidence:b", ofB), anAppend("evidence:a", ofA)];
      const done = await store.appendAll(both.map((append) => ({ ...append, project })));
      expect(done).toEqual({ outcome: "CONFLICT" });
      expect(await store.head("evidence:a")).toMatchObject({ seq: 1 });
      expect(await store.head("evidence:b")).toMatchObject({ seq: 2 });
      for (const { stream, commandId } of both) expect(await store.receipt(stream, commandId)).toBeNull();
      expect((await marks()) ?? []).toEqual([]);
    });

    it("answers a repetition with the first receipt that is there, and writes nothing", async () => {
      const { store, another } = current();
      const commandId = "reveal";
      const both = [
        anAppend("evidence:b", 0, { commandId, events: someEvents(2) }),
        anAppend("evidence:a", 0, { commandId }),
      ];
      await store.appendAll(both);
      const receipt = { fingerprint: "f".repeat(64), seq: 2 };
      for (const each of [store, await another?.()]) {
        for (const ahead of [0, 2])
          expect(
            (await each?.appendAll(both.map((append) => ({ ...append, expectedSeq: ahead })))) ?? { receipt },
          ).toMatchObject({ receipt });
      }
      // The id was used for something else on one of the streams: whoever decides again would never get through.
      const others = [anAppend("evidence:new", 0, { commandId }), anAppend("evidence:a", 1, { commandId })];
      expect(await store.appendAll(others)).toEqual({
        outcome: "REPEATED",
        receipt: { fingerprint: "f".repeat(64), seq: 1 },
      });
      expect(await store.head("evidence:new")).toEqual({ seq: 0, hash: genesisHash });
      expect(await readAll(store, "evidence:a")).toHaveLength(1);
    });

    it("projects in the order given, after all is written; one that fails takes everything with it", async () => {
      const { store, mark, marks } = current();
      const seen: string[] = [];
      const both = ["evidence:b", "evidence:a"].map((stream) => ({
        ...anAppend(stream, 0),
        project: async (tx: unknown, events: readonly { readonly stream: string }[]) => {
          seen.push(...events.map((event) => event.stream));
          await mark(tx, stream);
        },
      }));
      const failing = store.appendAll([
        ...both,
        {
          ...anAppend("evidence:0", 0),
          project: async () => {
            throw new Error("the projection failed");
          },
        },
      ]);
      await expect(failing).rejects.toThrow("the projection failed");
      for (const { stream } of both) expect(await store.head(stream)).toEqual({ seq: 0, hash: genesisHash });
      expect((await marks()) ?? []).toEqual([]);
      seen.length = 0;
      expect((await store.appendAll(both)).outcome).toBe("APPENDED");
      expect(seen).toEqual(["evidence:b", "evidence:a"]);
      expect([...((await marks()) ?? seen)].sort()).toEqual(["evidence:a", "evidence:b"]);
    });

    it("refuses to append nothing, and twice to one stream", async () => {
      const { store } = current();
      await expect(store.appendAll([])).rejects.toThrow("nothing to append");
      const twice = [anAppend("evidence:a", 0), anAppend("evidence:b", 0), anAppend("evidence:a", 1)];
      await expect(store.appendAll(twice)).rejects.toThrow("two appends to evidence:a");
      expect(await store.head("evidence:b")).toMatchObject({ seq: 0 });
    });

    it("of two that take the same streams from opposite ends one waits for the other, and none is begun again", async () => {
      const { store, another, made } = current();
      const both = [store, (await another?.()) ?? store] as const;
      const streams = Array.from({ length: 8 }, (_, index) => `evidence:${index}`);
      const before = made();
      for (let seq = 0; seq < 25; seq++) {
        const done = await Promise.all([
          both[0].appendAll(streams.map((stream) => anAppend(stream, seq))),
          both[1].appendAll([...streams].reverse().map((stream) => anAppend(stream, seq))),
        ]);
        expect(done.map(({ outcome }) => outcome).sort()).toEqual(["APPENDED", "CONFLICT"]);
      }
      for (const stream of streams) expectWhole(await readAll(store, stream));
      // The one that waits makes its first event at most; had they locked each other out, one would have begun again.
      expect(made() - before).toBeLessThanOrEqual(25 * (streams.length + 1));
    });
  });
}
