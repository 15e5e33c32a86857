import type { EventStore, StoredEvent } from "./eventStore.js";
import type { Hub } from "./hub.js";

export interface FollowOptions {
  /** Ends the following; the generator then returns. */
  readonly signal?: AbortSignal;
  /** How long to wait for a hint before looking without one. */
  readonly pollMs?: number;
  /** The most events of one batch. */
  readonly batch?: number;
  /** Is told of a read that failed, which is tried again at the next hint or poll. Without it the generator throws. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Yields a stream's events after `after`, then those that come, in batches without gap or duplicate. It listens first
 * and reads from its cursor at each hint, so what is committed in between is never missed; a lost hint costs `pollMs`.
 * Ends by `signal`, or at once by `return()`, also while waiting.
 */
export function follow(
  store: Pick<EventStore, "read">,
  hub: Pick<Hub, "listen">,
  stream: string,
  after: number,
  options: FollowOptions = {},
): AsyncGenerator<readonly StoredEvent[], void, void> {
  const bell = new Bell();
  const events = batches(store, hub, stream, after, bell, options);
  const end = events.return.bind(events);
  // A generator that waits takes a return() only after its wait; this one stops waiting.
  return Object.assign(events, {
    return: (value: void | PromiseLike<void>) => {
      bell.end();
      return end(value);
    },
  });
}

async function* batches(
  store: Pick<EventStore, "read">,
  hub: Pick<Hub, "listen">,
  stream: string,
  after: number,
  bell: Bell,
  { signal, pollMs = 5000, batch = 200, onError }: FollowOptions,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  let cursor = after;
  const onAbort = () => bell.end();
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted) bell.end();
  const stopListening = hub.listen(stream, (seq) => {
    if (seq > cursor) bell.ring();
  });
  try {
    while (!bell.ended) {
      bell.clear();
      let events: readonly StoredEvent[] = [];
      try {
        events = await store.read(stream, cursor, batch);
      } catch (error) {
        if (bell.ended) return;
        if (!onError) throw error;
        onError(error);
        bell.clear();
      }
      if (bell.ended) return;
      const last = events.at(-1);
      if (last) {
        cursor = last.seq;
        yield events;
      }
      // When a batch is full there may be more.
      if (events.length < batch) await bell.wait(pollMs);
    }
  } finally {
    stopListening();
    signal?.removeEventListener("abort", onAbort);
  }
}

/** Remembers that it rang, so a hint that comes while reading is not lost. */
class Bell {
  #rang = false;
  #ended = false;
  #wake: (() => void) | null = null;

  get ended(): boolean {
    return this.#ended;
  }

  ring(): void {
    this.#rang = true;
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
  }

  clear(): void {
    this.#rang = false;
  }

  /** Until it rings or ends, or so long; not at all when it has rung since it was cleared. */
  async wait(ms: number): Promise<void> {
    if (this.#rang || this.#ended) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      // Whoever only waits does not keep the process alive.
      timer.unref();
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }
}
