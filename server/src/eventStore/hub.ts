/** Somebody who is connected to a place, and what they look at. Ephemeral: it may be dropped, it is never stored. */
export interface PresenceEntry {
  readonly userId: string;
  readonly name: string;
  readonly connections: number;
  readonly view: string | null;
  /** Epoch milliseconds of the first of the present connections. */
  readonly since: number;
}

/** What is revoked when who sits on a panel changed, or for which items: other things may depend on it. */
export const seatsKey = "seats";

/**
 * The bell between whoever writes and whoever follows, in this process and across nodes. It carries hints, never
 * truth: a lost hint delays a message until the slow poll, and loses none.
 */
export interface Hub {
  /** Rings after commit: `stream` has reached `seq`. */
  ring(stream: string, seq: number): void;
  /** Calls back at each hint for the stream until the answer is called. */
  listen(stream: string, onHint: (seq: number) => void): () => void;

  /**
   * Rights changed: whoever was let in under this key is judged again. `session:<id>` and `user:<id>` are one session's
   * and one person's; `seatsKey` is everybody's who may see something because of where they sit.
   */
  revoke(key: string): void;
  onRevoked(listener: (key: string) => void): () => void;

  /** One connection of somebody to a place: a panel is one under its id, other things under the names of their streams. Ends by `leave`, or with its lease when the node dies. */
  join(place: string, connectionId: string, who: { readonly userId: string; readonly name: string }): void;
  look(place: string, userId: string, view: string | null): void;
  leave(place: string, connectionId: string): void;
  present(place: string): readonly PresenceEntry[];
  /** When this person's last connection to the place ended; null while connected, or when never seen. */
  unreachableSince(place: string, userId: string): number | null;
  onPresence(place: string, listener: () => void): () => void;

  close(): Promise<void>;
}
