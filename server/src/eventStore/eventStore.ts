import type { Json } from "@sidang/shared";

/** An event as it is stored. `seq` from 1 without holes in its stream; `at` in epoch milliseconds; `salt` and `hash` in hex. */
export interface StoredEvent {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly payload: Json;
  readonly actorId: string;
  readonly commandId: string;
  readonly at: number;
  readonly salt: string;
  readonly hash: string;
}

export interface Append {
  readonly stream: string;
  /** The last `seq` that the decision was made on; 0 for a new stream. */
  readonly expectedSeq: number;
  readonly commandId: string;
  /** Keyed hash of the whole command and its actor, to tell a repetition from a second use of the id. */
  readonly fingerprint: string;
  readonly actorId: string;
  readonly at: number;
  /** At least one. */
  readonly events: readonly { readonly type: string; readonly payload: Json }[];
}

/** What an earlier sending of the same command did. */
export interface Receipt {
  readonly fingerprint: string;
  /** `seq` of the last event that the command appended. */
  readonly seq: number;
}

export type Appended =
  | { readonly outcome: "APPENDED"; readonly events: readonly StoredEvent[] }
  /** The command was carried out before; nothing was written now. */
  | { readonly outcome: "REPEATED"; readonly receipt: Receipt }
  /** Somebody else appended first; nothing was written. Read on and decide again. */
  | { readonly outcome: "CONFLICT" };

/** What became of appends that belong together: all of them, or none. */
export type AllAppended =
  /** The events of each append, in the order in which the appends were given. */
  | { readonly outcome: "APPENDED"; readonly events: readonly (readonly StoredEvent[])[] }
  /** The first of them whose command its stream knows; nothing was written now. */
  | { readonly outcome: "REPEATED"; readonly receipt: Receipt }
  /** Somebody else appended to one of the streams first; nothing was written. Read on and decide all of it again. */
  | { readonly outcome: "CONFLICT" };

/** Writes, in the transaction of an append, what follows from its events. Whatever it throws undoes the append. */
export type Project<Tx> = (tx: Tx, events: readonly StoredEvent[]) => Promise<void>;

/** One of several appends. */
export interface AppendAndProject<Tx> extends Append {
  readonly project?: Project<Tx> | undefined;
}

/**
 * Streams of events. The primary key `(stream, seq)` is the lock: of two that append to the same place one wins.
 * @typeParam Tx what a projection writes through; it commits with the events or not at all
 */
export interface EventStore<Tx = unknown> {
  /** Appends and projects in one transaction, and answers only after it is committed. */
  append(append: Append, project?: Project<Tx>): Promise<Appended>;
  /**
   * Appends to several streams, and projects, in one transaction. The streams are taken in one order whatever order
   * they are given in, so two that take the same ones wait for each other rather than lock each other out. The
   * projections run after all events are written, in the order given.
   * @throws TypeError when there is no append, or two to one stream
   */
  appendAll(appends: readonly AppendAndProject<Tx>[]): Promise<AllAppended>;
  /** Committed events after `after`, in order, at most `limit`. */
  read(stream: string, after: number, limit: number): Promise<readonly StoredEvent[]>;
  /** The last event's `seq` and `hash`; `{ seq: 0, hash: genesisHash }` for a stream that is not there. */
  head(stream: string): Promise<{ readonly seq: number; readonly hash: string }>;
  receipt(stream: string, commandId: string): Promise<Receipt | null>;
}
