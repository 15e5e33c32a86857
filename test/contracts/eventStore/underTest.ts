import { randomBytes, randomUUID } from "node:crypto";
import { chainHash, digestOf, genesisHash } from "@sidang/shared";
import { expect } from "vitest";
import type { Append, EventStore, StoredEvent } from "../../../server/src/eventStore/eventStore.js";

/** What an implementation gives to be tested. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** Another store on the same data, with connections of its own; null when its data are not shared. */
  readonly another: (() => Promise<EventStore>) | null;
  /** How many events were made for an append so far, whatever became of them. */
  made(): number;
  /** Writes a mark through a projection's `tx`. */
  mark(tx: unknown, mark: string): Promise<void>;
  /** The marks that are committed; null when projections write nowhere. */
  marks(): Promise<readonly string[] | null>;
  close(): Promise<void>;
}

export const newSalt = () => randomBytes(16).toString("hex");

/** An append of so many events with an id of its own, unless told otherwise. */
export function anAppend(stream: string, expectedSeq: number, given: Partial<Append> = {}): Append {
  return {
    stream,
    expectedSeq,
    commandId: randomUUID(),
    fingerprint: "f".repeat(64),
    actorId: "chair",
    at: 1_764_000_000_000,
    events: [{ type: "RemarkMade", payload: { text: "Selamat pagi" } }],
    ...given,
  };
}

export const someEvents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ type: "RemarkMade", payload: { index } }));

/** Asserts that the places have no hole and the hashes close, from the beginning. */
export function expectWhole(events: readonly StoredEvent[]): void {
  let hash = genesisHash;
  for (const [index, event] of events.entries()) {
    expect(event.seq).toBe(index + 1);
    hash = chainHash(hash, digestOf(event));
    expect(event.hash).toBe(hash);
  }
}

/** The whole stream, page by page. */
export async function readAll(store: EventStore, stream: string): Promise<readonly StoredEvent[]> {
  const all: StoredEvent[] = [];
  for (;;) {
    const page = await store.read(stream, all.length, 500);
    all.push(...page);
    if (page.length === 0) return all;
  }
}

/** Appends one event as a command handler does: after a conflict it reads on and tries again. */
export async function appendUntilDone(store: EventStore, append: Append): Promise<number> {
  for (;;) {
    const { seq } = await store.head(append.stream);
    const done = await store.append({ ...append, expectedSeq: seq });
    if (done.outcome === "APPENDED") return seq + done.events.length;
    if (done.outcome === "REPEATED") return done.receipt.seq;
  }
}
