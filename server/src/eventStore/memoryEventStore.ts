import { genesisHash } from "@sidang/shared";
import { chainEvents, type NewSalt } from "./chainEvents.js";
import type {
  AllAppended,
  Append,
  AppendAndProject,
  Appended,
  EventStore,
  Project,
  Receipt,
  StoredEvent,
} from "./eventStore.js";
import { inLockingOrder, onlyOne } from "./severalStreams.js";

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

  async append(append: Append, project?: Project<undefined>): Promise<Appended> {
    return onlyOne(await this.appendAll([{ ...append, project }]));
  }

  appendAll(appends: readonly AppendAndProject<undefined>[]): Promise<AllAppended> {
    const done = this.#last.then(() => this.#append(appends));
    this.#last = done.catch(() => {});
    return done;
  }

  async #append(appends: readonly AppendAndProject<undefined>[]): Promise<AllAppended> {
    inLockingOrder(appends);
    for (const { stream, commandId } of appends) {
      const receipt = this.#streams.get(stream)?.receipts.get(commandId);
      if (receipt) return { outcome: "REPEATED", receipt };
    }
    const lengthOf = (stream: string) => this.#streams.get(stream)?.events.length ?? 0;
    if (appends.some(({ stream, expectedSeq }) => lengthOf(stream) !== expectedSeq))
      return { outcome: "CONFLICT" };
    // As a database does: what was given is not what is kept, so nobody changes the record by its reference.
    const events = appends.map(({ project: _, ...append }) => {
      const head = this.#streams.get(append.stream)?.events.at(-1)?.hash ?? genesisHash;
      return chainEvents(structuredClone(append), head, this.#newSalt);
    });
    for (const [index, { project }] of appends.entries()) await project?.(undefined, events[index] ?? []);
    for (const [index, append] of appends.entries()) this.#keep(append, events[index] ?? []);
    return { outcome: "APPENDED", events: structuredClone(events) };
  }

  #keep({ stream: name, commandId, fingerprint }: Append, events: readonly StoredEvent[]): void {
    const stream: Stream = this.#streams.get(name) ?? { events: [], receipts: new Map() };
    stream.events.push(...events);
    stream.receipts.set(commandId, { fingerprint, seq: stream.events.length });
    this.#streams.set(name, stream);
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
