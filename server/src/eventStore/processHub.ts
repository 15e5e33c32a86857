import type { Hub, PresenceEntry } from "./hub.js";
import { Listeners } from "./listeners.js";
import { Presence } from "./presence.js";

export interface ProcessHubOptions {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** The shortest time between two callbacks about one place's presence: a hall that reconnects is one change. */
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
  readonly #places = new Map<string, Presence>();
  /** Places about whose presence the listeners are to be called. */
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

  join(place: string, connectionId: string, who: { readonly userId: string; readonly name: string }): void {
    let presence = this.#places.get(place);
    if (!presence) {
      this.#forget();
      presence = new Presence();
      this.#places.set(place, presence);
    }
    if (presence.join(connectionId, who, this.#now())) this.#changed(place);
  }

  look(place: string, userId: string, view: string | null): void {
    if (this.#places.get(place)?.look(userId, view)) this.#changed(place);
  }

  leave(place: string, connectionId: string): void {
    if (this.#places.get(place)?.leave(connectionId, this.#now())) this.#changed(place);
  }

  present(place: string): readonly PresenceEntry[] {
    return this.#places.get(place)?.present() ?? [];
  }

  unreachableSince(place: string, userId: string): number | null {
    return this.#places.get(place)?.unreachableSince(userId) ?? null;
  }

  onPresence(place: string, listener: () => void): () => void {
    return this.#presenceChanges.add(place, listener);
  }

  async close(): Promise<void> {
    for (const timer of this.#due.values()) clearTimeout(timer);
    this.#due.clear();
    this.#places.clear();
    for (const listeners of [this.#hints, this.#revocations, this.#presenceChanges]) listeners.clear();
  }

  /** The first of several changes sets the time at which all of them are told. */
  #changed(place: string): void {
    if (this.#due.has(place) || !this.#presenceChanges.has(place)) return;
    const timer = setTimeout(() => {
      this.#due.delete(place);
      this.#presenceChanges.call(place, undefined);
    }, this.#presenceMs);
    timer.unref();
    this.#due.set(place, timer);
  }

  #forget(): void {
    const now = this.#now();
    for (const [place, presence] of this.#places) if (!presence.forget(now)) this.#places.delete(place);
  }
}
