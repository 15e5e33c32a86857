import { genesisHash } from "@sidang/shared";
import { LeastRecentlyUsed } from "../kernel/leastRecentlyUsed.js";
import type { EventStore, StoredEvent } from "./eventStore.js";

/** A stream's state after an event, and that event's hash. */
export interface StateAt<State> {
  readonly state: State;
  /** The chain's head, in hex. */
  readonly hash: string;
}

/** How the streams of one kind are folded. */
export interface Fold<State> {
  /** The name of the stream that belongs to an id. */
  stream(id: string): string;
  /** Before the first event: `seq` 0. */
  readonly beginning: State;
  /** The state after some more events, in order. */
  fold(state: State, events: readonly StoredEvent[]): State;
}

/** States that are kept; the streams used longest ago are folded anew. */
const mostStates = 200;
const page = 500;

/** Folded streams of one kind, kept so that the next reader folds only what came since. The stream stays the truth. */
export class FoldedStates<State extends { readonly seq: number }> {
  readonly #kept = new LeastRecentlyUsed<StateAt<State>>(mostStates);
  readonly #eventStore: Pick<EventStore, "read">;
  readonly #fold: Fold<State>;
  readonly #beginning: StateAt<State>;

  constructor(eventStore: Pick<EventStore, "read">, fold: Fold<State>) {
    this.#eventStore = eventStore;
    this.#fold = fold;
    this.#beginning = { state: fold.beginning, hash: genesisHash };
  }

  /** The state after all that is committed now; the beginning when there is no such stream. */
  async now(id: string): Promise<StateAt<State>> {
    let at = this.#kept.get(id) ?? this.#beginning;
    for (;;) {
      const events = await this.#eventStore.read(this.#fold.stream(id), at.state.seq, page);
      at = this.#after(at, events);
      if (events.length < page) break;
    }
    this.#keep(id, at);
    return at;
  }

  /** The state after an event that is known to be committed, or later; reads nothing when that is folded already. */
  async atLeast(id: string, seq: number): Promise<StateAt<State>> {
    const kept = this.#kept.get(id);
    return kept !== undefined && kept.state.seq >= seq ? kept : this.now(id);
  }

  /** Takes in what was just committed, to spare the next reader the reading. */
  advance(id: string, events: readonly StoredEvent[]): void {
    const at = this.#kept.get(id) ?? this.#beginning;
    if (events[0]?.seq === at.state.seq + 1) this.#keep(id, this.#after(at, events));
  }

  #keep(id: string, at: StateAt<State>): void {
    const kept = this.#kept.get(id);
    // Of two that read at once the slower one must not turn the clock back.
    if (at.state.seq > (kept?.state.seq ?? 0)) this.#kept.set(id, at);
  }

  #after({ state, hash }: StateAt<State>, events: readonly StoredEvent[]): StateAt<State> {
    return { state: this.#fold.fold(state, events), hash: events.at(-1)?.hash ?? hash };
  }
}
