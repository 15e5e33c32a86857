import { genesisHash } from "@sidang/shared";
import { beforeEach, describe, expect, it } from "vitest";
import type { StoredEvent } from "./eventStore.js";
import { FoldedStates } from "./foldedStates.js";
import { MemoryEventStore } from "./memoryEventStore.js";

/** Its types, in order: whatever is folded twice, left out or mixed up shows. */
interface Told {
  readonly seq: number;
  readonly types: readonly string[];
}

describe("folded states", () => {
  let store: MemoryEventStore;
  let reads: number;
  let states: FoldedStates<Told>;
  beforeEach(() => {
    store = new MemoryEventStore({ newSalt: () => "" });
    reads = 0;
    const counted = {
      read: (...place: Parameters<MemoryEventStore["read"]>) => {
        reads += 1;
        return store.read(...place);
      },
    };
    states = new FoldedStates<Told>(counted, {
      stream: (id) => `tale:${id}`,
      beginning: { seq: 0, types: [] },
      fold: (told, events) =>
        events.reduce(({ types }, { seq, type }) => ({ seq, types: [...types, type] }), told),
    });
  });

  async function append(id: string, ...types: readonly string[]): Promise<readonly StoredEvent[]> {
    const stream = `tale:${id}`;
    const { seq } = await store.head(stream);
    const commandId = `${stream} ${seq}`;
    const events = types.map((type) => ({ type, payload: {} }));
    const command = { commandId, fingerprint: "", actorId: "a", at: 0 };
    const done = await store.append({ stream, expectedSeq: seq, ...command, events });
    return done.outcome === "APPENDED" ? done.events : [];
  }

  it("folds a stream over all its pages, with the head's hash, and from then on only what is new", async () => {
    await append("a", ...Array.from({ length: 1200 }, (_, index) => `e${index}`));
    const all = await states.now("a");
    expect(all.state).toMatchObject({ seq: 1200 });
    expect(all.state.types.at(-1)).toBe("e1199");
    expect(all.hash).toBe((await store.head("tale:a")).hash);
    expect(reads).toBe(3);
    await append("a", "more");
    expect((await states.now("a")).state.types).toEqual([...all.state.types, "more"]);
    expect(reads).toBe(4);
  });

  it("is the beginning where there is no stream", async () => {
    expect(await states.now("none")).toEqual({ state: { seq: 0, types: [] }, hash: genesisHash });
  });

  it("reads nothing for what it has folded already", async () => {
    await append("a", "x", "y");
    await states.now("a");
    expect((await states.atLeast("a", 2)).state.seq).toBe(2);
    expect(reads).toBe(1);
    await append("a", "z");
    expect((await states.atLeast("a", 3)).state.seq).toBe(3);
    expect(reads).toBe(2);
  });

  it("takes in what was committed where it fits, and never turns the clock back", async () => {
    const first = await append("a", "x");
    const second = await append("a", "y");
    const third = await append("a", "z");
    states.advance("a", second);
    expect((await states.atLeast("a", 1)).state.types).toEqual(["x", "y", "z"]);
    const readsBefore = reads;
    for (const events of [first, third, second]) states.advance("a", events);
    states.advance("b", await append("b", "other"));
    expect((await states.atLeast("a", 3)).state.types).toEqual(["x", "y", "z"]);
    expect((await states.atLeast("b", 1)).state.types).toEqual(["other"]);
    states.advance("a", await append("a", "end"));
    expect((await states.atLeast("a", 4)).state.types).toEqual(["x", "y", "z", "end"]);
    expect(reads).toBe(readsBefore);
  });
});
