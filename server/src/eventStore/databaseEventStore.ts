import { genesisHash } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import { type Database, isDuplicate } from "../database/database.js";
import { chainEvents, type NewSalt } from "./chainEvents.js";
import {
  insertEvents,
  insertReceipt,
  selectEvents,
  selectHead,
  selectPlace,
  selectReceipt,
} from "./eventSql.js";
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
import { KnownHeads } from "./knownHeads.js";
import { inLockingOrder, onlyOne } from "./severalStreams.js";

/** What an append answers without having written; thrown, so that the transaction is rolled back. */
class NotAppended extends Error {}

/** The most events of one read, whatever is asked for. */
const mostEvents = 1000;

/** Streams in tables. An append is as few statements as can be: the keys of `event` and `receipt` do the checking. */
export class DatabaseEventStore implements EventStore<EntityManager> {
  readonly #database: Database;
  readonly #newSalt: NewSalt;
  readonly #heads = new KnownHeads();

  constructor(database: Database, { newSalt }: { readonly newSalt: NewSalt }) {
    this.#database = database;
    this.#newSalt = newSalt;
  }

  async append(append: Append, project?: Project<EntityManager>): Promise<Appended> {
    return onlyOne(await this.appendAll([{ ...append, project }]));
  }

  async appendAll(appends: readonly AppendAndProject<EntityManager>[]): Promise<AllAppended> {
    const inOrder = inLockingOrder(appends);
    try {
      const events = await this.#database.write(async (em) => {
        const written = new Map<string, readonly StoredEvent[]>();
        for (const append of inOrder) written.set(append.stream, await this.#insert(em, append));
        const all = appends.map(({ stream }) => written.get(stream) ?? []);
        for (const [index, { project }] of appends.entries()) await project?.(em, all[index] ?? []);
        return all;
      });
      for (const ofOne of events) this.#heads.learn(ofOne);
      return { outcome: "APPENDED", events };
    } catch (error) {
      if (!(error instanceof NotAppended)) throw error;
      for (const { stream, commandId } of appends) {
        const receipt = await this.receipt(stream, commandId);
        if (receipt !== null) return { outcome: "REPEATED", receipt };
      }
      return { outcome: "CONFLICT" };
    }
  }

  async #insert(em: EntityManager, append: Append): Promise<readonly StoredEvent[]> {
    const written = chainEvents(append, await this.#hashBefore(em, append), this.#newSalt);
    await taking(insertEvents(em, written));
    await taking(insertReceipt(em, append, append.expectedSeq + written.length));
    return written;
  }

  /** The hash that the first new event is chained to. Events never change, so one that was seen need not be asked for. */
  async #hashBefore(em: EntityManager, { stream, expectedSeq, commandId }: Append): Promise<string> {
    const known = expectedSeq === 0 ? genesisHash : this.#heads.hash(stream, expectedSeq);
    if (known !== undefined) return known;
    const place = await selectPlace(em, stream, expectedSeq, commandId);
    if (place.hash === null || place.repeated) throw new NotAppended();
    return place.hash;
  }

  async read(stream: string, after: number, limit: number): Promise<readonly StoredEvent[]> {
    const events = await this.#database.read((em) =>
      selectEvents(em, stream, after, Math.max(0, Math.min(limit, mostEvents))),
    );
    this.#heads.learn(events);
    return events;
  }

  head(stream: string): Promise<{ readonly seq: number; readonly hash: string }> {
    return this.#database.read(async (em) => (await selectHead(em, stream)) ?? { seq: 0, hash: genesisHash });
  }

  receipt(stream: string, commandId: string): Promise<Receipt | null> {
    return this.#database.read((em) => selectReceipt(em, stream, commandId));
  }
}

/** A key that is taken is an answer; any other error, a projection's duplicate too, is an error. */
async function taking(insert: Promise<void>): Promise<void> {
  try {
    await insert;
  } catch (error) {
    throw isDuplicate(error) ? new NotAppended() : error;
  }
}
