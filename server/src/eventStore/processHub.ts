import type { Hub, PresenceEntry } from "./hub.js";
import { Listeners } from "./listeners.js";
import { Presence } from "./presence.js";

export interface ProcessHubOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The shortest time between two callbacks about one panel's presence: a hall that reconnects is one change. */
  readonly presenceMs?: number;
  /** Is told when a listener throws; the other listeners are called all the same. */
  readonly onError?: (error: unknown) => void;
}

/** The hub of a process that is the only node: it rings at once, and what it knows ends with the process. */
export class ProcessHub implements Hub {
  readonly #now: () => number;
  readonly #presenceMs: number;
  readonly #hints: Listeners<number>;
  readonly #revocations: Listeners<string>;
  readonly #presenceChanges: Listeners<void>;
  readonly #panels = new Map<string, Presence>();
  /** Panels about whose presence the listeners are to be called, by panel id. */
  readonly #due = new Map<string, NodeJS.Timeout>();

  constructor({ now, presenceMs = 100, onError = () => {} }: ProcessHubOptions) {
    this.#now = now;
    this.#presenceMs = presenceMs;
    this.#hints = new Listeners(onError);
    this.#revocations = new Listeners(onError);
    this.#presenceChanges = new Listeners(onError);
  }

  ring(stream: string, seq: number): void {
    this.#hints.call(stream, seq);
  }

  listen(stream: string, onHint: (seq: number) => void): () => void {
    return this.#hints.add(stream, onHint);
  }

  revoke(key: string): void {
    this.#revocations.call("", key);
  }

  onRevoked(listener: (key: string) => void): () => void {
    return this.#revocations.add("", listener);
  }

  join(panelId: string, connectionId: string, who: { readonly userId: string; readonly name: string }): void {
    let presence = this.#panels.get(panelId);
    if (!presence) {
      this.#forget();
      presence = new Presence();
      this.#panels.set(panelId, presence);
    }
    if (presence.join(connectionId, who, this.#now())) this.#changed(panelId);
  }

  look(panelId: string, userId: string, view: string | null): void {
    if (this.#panels.get(panelId)?.look(userId, view)) this.#changed(panelId);
  }

  leave(panelId: string, connectionId: string): void {
    if (this.#panels.get(panelId)?.leave(connectionId, this.#now())) this.#changed(panelId);
  }

  present(panelId: string): readonly PresenceEntry[] {
    return this.#panels.get(panelId)?.present() ?? [];
  }

  unreachableSince(panelId: string, userId: string): number | null {
    return this.#panels.get(panelId)?.unreachableSince(userId) ?? null;
  }

  onPresence(panelId: string, listener: () => void): () => void {
    return this.#presenceChanges.add(panelId, listener);
  }

  async close(): Promise<void> {
    for (const timer of this.#due.values()) clearTimeout(timer);
    this.#due.clear();
    this.#panels.clear();
    for (const listeners of [this.#hints, this.#revocations, this.#presenceChanges]) listeners.clear();
  }

  /** The first of several changes sets the time at which all of them are told. */
  #changed(panelId: string): void {
    if (this.#due.has(panelId) || !this.#presenceChanges.has(panelId)) return;
    const timer = setTimeout(() => {
      this.#due.delete(panelId);
      this.#presenceChanges.call(panelId, undefined);
    }, this.#presenceMs);
    timer.unref();
    this.#due.set(panelId, timer);
  }

  #forget(): void {
    const now = this.#now();
    for (const [panelId, presence] of this.#panels) if (!presence.forget(now)) this.#panels.delete(panelId);
  }
}
