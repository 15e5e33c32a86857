import { genesisHash } from "@sidang/shared";
import { chainEvents, type NewSalt } from "./chainEvents.js";
import type { Append, Appended, EventStore, Receipt, StoredEvent } from "./eventStore.js";

interface Stream {
  readonly events: StoredEvent[];
  readonly receipts: Map<string, Receipt>;
}

/** Streams that last as long as the process: for tests of what stands on an event store. Its projections write nowhere. */
export class MemoryEventStore implements EventStore<undefined> {
  readonly #streams = new Map<string, Stream>();
  readonly #newSalt: NewSalt;
  /** The append before; each waits for it, as for a lock. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ newSalt }: { readonly newSalt: NewSalt }) {
    this.#newSalt = newSalt;
  }

  append(
    append: Append,
    project?: (tx: undefined, events: readonly StoredEvent[]) => Promise<void>,
  ): Promise<Appended> {
    const done = this.#last.then(() => this.#append(append, project));
    this.#last = done.catch(() => {});
    return done;
  }

  async #append(
    append: Append,
    project?: (tx: undefined, events: readonly StoredEvent[]) => Promise<void>,
  ): Promise<Appended> {
    const stream: Stream = this.#streams.get(append.stream) ?? { events: [], receipts: new Map() };
    const receipt = stream.receipts.get(append.commandId);
    if (receipt) return { outcome: "REPEATED", receipt };
    if (stream.events.length !== append.expectedSeq) return { outcome: "CONFLICT" };
    // As a database does: what was given is not what is kept, so nobody changes the record by its reference.
    const given = structuredClone(append);
    const events = chainEvents(given, stream.events.at(-1)?.hash ?? genesisHash, this.#newSalt);
    await project?.(undefined, events);
    stream.events.push(...events);
    stream.receipts.set(append.commandId, {
      fingerprint: append.fingerprint,
      seq: append.expectedSeq + events.length,
    });
    this.#streams.set(append.stream, stream);
    return { outcome: "APPENDED", events: structuredClone(events) };
  }

  async read(stream: string, after: number, limit: number): Promise<readonly StoredEvent[]> {
    const events = this.#streams.get(stream)?.events ?? [];
    return structuredClone(events.slice(Math.max(after, 0), Math.max(after, 0) + limit));
  }

  async head(stream: string): Promise<{ readonly seq: number; readonly hash: string }> {
    const last = this.#streams.get(stream)?.events.at(-1);
    return last ? { seq: last.seq, hash: last.hash } : { seq: 0, hash: genesisHash };
  }

  async receipt(stream: string, commandId: string): Promise<Receipt | null> {
    return this.#streams.get(stream)?.receipts.get(commandId) ?? null;
  }
}
