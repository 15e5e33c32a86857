import type { StoredEvent } from "./eventStore.js";

/** Streams that are remembered. */
const mostStreams = 10_000;

/** The last committed event that this process has seen of each stream; the streams used longest ago are forgotten. */
export class KnownHeads {
  readonly #heads = new Map<string, { readonly seq: number; readonly hash: string }>();

  /** The hash of this very event, if it is the one remembered. */
  hash(stream: string, seq: number): string | undefined {
    const head = this.#heads.get(stream);
    return head?.seq === seq ? head.hash : undefined;
  }

  /** Committed events only, of one stream, in order. */
  learn(events: readonly StoredEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    const known = this.#heads.get(last.stream);
    if (known && known.seq > last.seq) return;
    this.#heads.delete(last.stream);
    this.#heads.set(last.stream, { seq: last.seq, hash: last.hash });
    if (this.#heads.size <= mostStreams) return;
    const oldest = this.#heads.keys().next();
    if (!oldest.done) this.#heads.delete(oldest.value);
  }
}
