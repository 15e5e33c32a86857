/** Somebody who is connected to a panel, and what they look at. Ephemeral: it may be dropped, it is never stored. */
export interface PresenceEntry {
  readonly userId: string;
  readonly name: string;
  readonly connections: number;
  readonly view: string | null;
  /** Epoch milliseconds of the first of the present connections. */
  readonly since: number;
}

/**
 * The bell between whoever writes and whoever follows, in this process and across nodes. It carries hints, never
 * truth: a lost hint delays a message until the slow poll, and loses none.
 */
export interface Hub {
  /** Rings after commit: `stream` has reached `seq`. */
  ring(stream: string, seq: number): void;
  /** Calls back at each hint for the stream until the answer is called. */
  listen(stream: string, onHint: (seq: number) => void): () => void;

  /** Rights changed: whoever was let in under this key (`session:<id>`, `user:<id>`) is judged again. */
  revoke(key: string): void;
  onRevoked(listener: (key: string) => void): () => void;

  /** One connection of somebody to a panel. Ends by `leave`, or with its lease when the node dies. */
  join(panelId: string, connectionId: string, who: { readonly userId: string; readonly name: string }): void;
  look(panelId: string, userId: string, view: string | null): void;
  leave(panelId: string, connectionId: string): void;
  present(panelId: string): readonly PresenceEntry[];
  /** When this person's last connection to the panel ended; null while connected, or when never seen. */
  unreachableSince(panelId: string, userId: string): number | null;
  onPresence(panelId: string, listener: () => void): () => void;

  close(): Promise<void>;
}
