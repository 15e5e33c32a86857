import type { StoredEvent } from "../eventStore/eventStore.js";
import { type EncodedPayload, EncodedRun, type SharedExecution } from "../live/index.js";
import type { EventSubscriber } from "./eventSubscriber.js";
import type { ResetReason } from "./followedKind.js";

/** Payloads that are kept, so that a storm of reconnections executes nothing again. */
const mostPayloads = 512;

interface Parts {
  readonly execution: SharedExecution;
  /** An event as the group's audience may see it. */
  readonly present: (event: StoredEvent) => object;
  readonly presentReset: (seq: number, reason: ResetReason) => object;
}

/** All who asked for the same selection of the same stream as the same audience: one execution and one frame for them. */
export class EventGroup {
  readonly #parts: Parts;
  readonly #payloads = new Map<number, Promise<EncodedPayload>>();
  /** Those who have had every event up to the feed's head, or are having it now. */
  readonly #live = new Set<EventSubscriber>();
  #members = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get isEmpty(): boolean {
    return this.#members === 0;
  }

  enter(): void {
    this.#members += 1;
  }

  leave(subscriber: EventSubscriber): void {
    this.#live.delete(subscriber);
    this.#members -= 1;
  }

  goLive(subscriber: EventSubscriber): void {
    this.#live.add(subscriber);
  }

  /** Answers whether they were live. */
  stopLive(subscriber: EventSubscriber): boolean {
    return this.#live.delete(subscriber);
  }

  /** The frame of an event for this group, executed once however many ask for it at once. */
  payload(event: StoredEvent): Promise<EncodedPayload> {
    const kept = this.#payloads.get(event.seq);
    if (kept !== undefined) return kept;
    const payload = this.#parts.execution.encode(this.#parts.present(event));
    this.#payloads.set(event.seq, payload);
    payload.catch(() => this.#payloads.delete(event.seq));
    if (this.#payloads.size > mostPayloads) {
      const [oldest] = this.#payloads.keys();
      if (oldest !== undefined) this.#payloads.delete(oldest);
    }
    return payload;
  }

  resetPayload(seq: number, reason: ResetReason): Promise<EncodedPayload> {
    return this.#parts.execution.encode(this.#parts.presentReset(seq, reason));
  }

  async deliver(run: readonly StoredEvent[]): Promise<void> {
    const [first] = run;
    if (this.#live.size === 0 || first === undefined) return;
    try {
      const payloads = await Promise.all(run.map((event) => this.payload(event)));
      const encoded = new EncodedRun(payloads);
      for (const subscriber of this.#live) subscriber.send(first.seq, encoded);
    } catch (error) {
      // Nobody goes on with a hole in their stream.
      for (const subscriber of [...this.#live]) subscriber.fail(error);
    }
  }
}
