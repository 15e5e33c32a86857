import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../server/src/database/database.js";
import { DatabaseEventStore } from "../../../server/src/eventStore/databaseEventStore.js";
import type { EventStore, StoredEvent } from "../../../server/src/eventStore/eventStore.js";
import { follow } from "../../../server/src/eventStore/follow.js";
import { MemoryEventStore } from "../../../server/src/eventStore/memoryEventStore.js";
import { ProcessHub } from "../../../server/src/eventStore/processHub.js";
import { databases } from "../../support/databases.js";
import { anAppend, appendUntilDone, expectWhole, newSalt, someEvents } from "../eventStore/underTest.js";

/** Longer than any test: whatever needs the poll does not pass by it. */
const never = 3_600_000;

/** Follows until it has seen the place, and answers all that it saw. */
async function followUntil(
  events: AsyncIterable<readonly StoredEvent[]>,
  seq: number,
): Promise<readonly StoredEvent[]> {
  const seen: StoredEvent[] = [];
  for await (const batch of events) {
    seen.push(...batch);
    if ((seen.at(-1)?.seq ?? 0) >= seq) break;
  }
  return seen;
}

describe("following a stream", () => {
  let store: EventStore;
  let hub: ProcessHub;
  beforeEach(() => {
    store = new MemoryEventStore({ newSalt }) as EventStore;
    hub = new ProcessHub({ now: () => 0 });
  });
  afterEach(() => hub.close());
  const seqs = (result: IteratorResult<readonly StoredEvent[], void>) =>
    result.done ? "the end" : result.value.map(({ seq }) => seq);

  it("yields what is stored after the cursor, in bounded batches, then what comes", async () => {
    await store.append(anAppend("panel:a", 0, { events: someEvents(5) }));
    const events = follow(store, hub, "panel:a", 1, { pollMs: never, batch: 2 });
    expect(seqs(await events.next())).toEqual([2, 3]);
    expect(seqs(await events.next())).toEqual([4, 5]);
    const next = events.next();
    await store.append(anAppend("panel:a", 5));
    hub.ring("panel:a", 6);
    expect(seqs(await next)).toEqual([6]);
    await events.return();
  });

  it("misses nothing that is committed while it reads", async () => {
    let reads = 0;
    const racing: Pick<EventStore, "read"> = {
      read: async (stream, after, limit) => {
        const events = await store.read(stream, after, limit);
        // Committed and rung after the reading, and before the waiting.
        if (reads++ === 0) {
          await store.append(anAppend("panel:a", 0));
          hub.ring("panel:a", 1);
        }
        return events;
      },
    };
    const events = follow(racing, hub, "panel:a", 0, { pollMs: never });
    expect(seqs(await events.next())).toEqual([1]);
    await events.return();
  });

  it("reads nothing for a hint about what it has seen", async () => {
    await store.append(anAppend("panel:a", 0, { events: someEvents(3) }));
    let reads = 0;
    const counting: Pick<EventStore, "read"> = {
      read: (...given) => {
        reads++;
        return store.read(...given);
      },
    };
    const events = follow(counting, hub, "panel:a", 0, { pollMs: never });
    await events.next();
    const next = events.next();
    for (const seq of [1, 2, 3]) hub.ring("panel:a", seq);
    await store.append(anAppend("panel:a", 3));
    hub.ring("panel:a", 4);
    expect(seqs(await next)).toEqual([4]);
    expect(reads).toBe(2);
    await events.return();
  });

  it("a lost hint costs the poll and no event", async () => {
    const events = follow(store, hub, "panel:a", 0, { pollMs: 5 });
    const next = events.next();
    await store.append(anAppend("panel:a", 0));
    expect(seqs(await next)).toEqual([1]);
    await events.return();
  });

  it("ends at once when it is aborted, before or while it waits, and leaves no listener", async () => {
    const aborted = new AbortController();
    const events = follow(store, hub, "panel:a", 0, { pollMs: never, signal: aborted.signal });
    const next = events.next();
    await store.head("panel:a");
    aborted.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(getEventListeners(aborted.signal, "abort")).toHaveLength(0);
    const late = follow(store, hub, "panel:a", 0, { pollMs: never, signal: aborted.signal });
    expect((await late.next()).done).toBe(true);
  });

  it("ends at once by return, while it waits too", async () => {
    const listened: string[] = [];
    const watched = {
      listen: (stream: string, onHint: (seq: number) => void) => {
        const stop = hub.listen(stream, onHint);
        listened.push("listen");
        return () => {
          listened.push("stop");
          stop();
        };
      },
    };
    const events = follow(store, watched, "panel:a", 0, { pollMs: never });
    const next = events.next();
    await store.head("panel:a");
    await events.return();
    expect((await next).done).toBe(true);
    expect(listened).toEqual(["listen", "stop"]);
    const unread = follow(store, watched, "panel:a", 0, { pollMs: never });
    await unread.return();
    expect((await unread.next()).done).toBe(true);
  });

  it("throws what a read throws; told of it instead, goes on", async () => {
    let broken = true;
    const failing: Pick<EventStore, "read"> = {
      read: async (...given) => {
        if (broken) throw new Error("the database is away");
        return store.read(...given);
      },
    };
    await expect(follow(failing, hub, "panel:a", 0).next()).rejects.toThrow("away");
    const told: unknown[] = [];
    const events = follow(failing, hub, "panel:a", 0, {
      pollMs: 5,
      onError: (error) => {
        told.push(error);
        broken = told.length < 3;
      },
    });
    const next = events.next();
    await store.append(anAppend("panel:a", 0));
    expect(seqs(await next)).toEqual([1]);
    expect(told).toHaveLength(3);
    await events.return();
  });
});

for (const { name, url } of databases()) {
  describe(`following a stream: ${name}`, () => {
    let database: Database;
    beforeEach(async () => {
      database = await openDatabase(await url());
      await database.migrate();
    });
    afterEach(() => database.close());

    it("ten followers of ten writers each see the whole chain once", async () => {
      const hub = new ProcessHub({ now: () => 0 });
      const store = new DatabaseEventStore(database, { newSalt });
      const followers = Array.from({ length: 10 }, (_, index) =>
        followUntil(follow(store, hub, "panel:a", 0, { pollMs: never, batch: 1 + index }), 100),
      );
      await Promise.all(
        Array.from({ length: 10 }, async () => {
          for (let count = 0; count < 10; count++)
            hub.ring("panel:a", await appendUntilDone(store as EventStore, anAppend("panel:a", 0)));
        }),
      );
      for (const seen of await Promise.all(followers)) {
        expect(seen).toHaveLength(100);
        expectWhole(seen);
      }
      await hub.close();
    });
  });
}
