import { expect, it } from "vitest";
import { MemoryEventStore } from "../eventStore/memoryEventStore.js";
import { ProcessHub } from "../eventStore/processHub.js";
import { Feed } from "./feed.js";
import { emptyHall, type HallEvent, hallKind, hallStream } from "./testing/hallKind.fixture.js";

it("folds what changes nobody's audience many at a time: folding copies what it folds into", async () => {
  const hub = new ProcessHub({ now: () => 0 });
  const eventStore = new MemoryEventStore({ newSalt: () => "00" });
  const said: HallEvent = { type: "Said" };
  const out: HallEvent = { type: "ShownOut", payload: { userId: "two" } };
  const happened = [...Array<HallEvent>(120).fill(said), out, ...Array<HallEvent>(20).fill(said)];
  await eventStore.append({
    stream: hallStream("h"),
    expectedSeq: 0,
    commandId: "c",
    fingerprint: "c",
    actorId: "one",
    at: 0,
    events: happened.map((event) => ({ type: event.type, payload: "payload" in event ? event.payload : {} })),
  });
  const kind = hallKind(
    () => Promise.resolve("GUEST"),
    () => Promise.resolve(emptyHall),
  );
  const folded: number[] = [];
  const counting: typeof kind = {
    ...kind,
    fold: (state, events) => {
      folded.push(events.length);
      return kind.fold(state, events);
    },
  };
  const onError = (error: unknown) => expect.unreachable(String(error));
  const feed = new Feed("h", emptyHall, counting, {
    eventStore,
    hub,
    onError,
    rest: () => Promise.resolve(),
  });
  try {
    await feed.reach(happened.length);
    expect(folded).toEqual([50, 50, 20, 1, 20]);
    expect(feed.state).toEqual({ seq: happened.length, shownOut: ["two"] });
  } finally {
    feed.close();
    await hub.close();
  }
});
