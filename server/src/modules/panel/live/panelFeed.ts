import { type Audience, audienceKey, audienceOf, evolve, type PanelState, type Viewer } from "@sidang/shared";
import type { EventStore, StoredEvent } from "../../../eventStore/eventStore.js";
import { follow } from "../../../eventStore/follow.js";
import type { Hub } from "../../../eventStore/hub.js";
import type { PanelAt } from "../panelStates.js";
import { asPanelEvent, panelStream } from "../panelStream.js";
import { audiencesMayDiffer } from "./audiences.js";

/** Somebody who follows a panel as one of an audience. */
export interface Watcher {
  readonly viewer: Viewer;
  /** Key of the audience that they were let in as. */
  readonly audienceKey: string;
  /** They belong to another audience now (null: to none), since the event `seq`. They are not watched any more. */
  moved(seq: number, audience: Audience | null): void;
}

/** Takes each event in order, after those whose audience it changed have left. */
export type Deliver = (event: StoredEvent) => Promise<void>;

export interface FeedParts {
  readonly eventStore: Pick<EventStore, "read">;
  readonly hub: Pick<Hub, "listen" | "ring">;
  readonly onError: (error: unknown, stream: string) => void;
}

/** Events that are kept for those who come late. */
const mostRecent = 1000;

/** The one follower of a panel in this process. It folds the stream, so it knows at each event who may see it. */
export class PanelFeed {
  readonly stream: string;
  readonly #parts: FeedParts;
  readonly #watchers = new Set<Watcher>();
  readonly #deliverers = new Set<Deliver>();
  readonly #recent = new Map<number, StoredEvent>();
  readonly #stopped = new AbortController();
  #waiting: { readonly seq: number; readonly reached: () => void }[] = [];
  #state: PanelState;

  constructor(panelId: string, { state }: PanelAt, parts: FeedParts) {
    this.stream = panelStream(panelId);
    this.#parts = parts;
    this.#state = state;
    void this.#follow();
  }

  /** The panel after the last event that was taken in. */
  get state(): PanelState {
    return this.#state;
  }

  /** The last event that was taken in; its delivery may still be under way. */
  get head(): number {
    return this.#state.seq;
  }

  get isWatched(): boolean {
    return this.#watchers.size > 0;
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  deliverTo(deliver: Deliver): () => void {
    this.#deliverers.add(deliver);
    return () => this.#deliverers.delete(deliver);
  }

  /** Waits until the feed has taken in an event that is known to be committed. */
  async reach(seq: number): Promise<void> {
    if (this.head >= seq || this.#stopped.signal.aborted) return;
    await new Promise<void>((reached) => {
      this.#waiting.push({ seq, reached });
      this.#parts.hub.ring(this.stream, seq);
    });
  }

  /** Events after `seq` that were taken in, in order: some of them, at least one if there are any. */
  async since(seq: number): Promise<readonly StoredEvent[]> {
    const kept: StoredEvent[] = [];
    for (let next = this.#recent.get(seq + 1); next !== undefined; next = this.#recent.get(next.seq + 1))
      kept.push(next);
    if (kept.length > 0) return kept;
    const events = await this.#parts.eventStore.read(this.stream, seq, 200);
    return events.filter((event) => event.seq <= this.head);
  }

  close(): void {
    this.#stopped.abort();
    for (const { reached } of this.#waiting.splice(0)) reached();
  }

  async #follow(): Promise<void> {
    const { eventStore, hub, onError } = this.#parts;
    const { signal } = this.#stopped;
    const failed = (error: unknown) => onError(error, this.stream);
    for await (const events of follow(eventStore, hub, this.stream, this.head, { signal, onError: failed })) {
      for (const event of events) {
        if (signal.aborted) return;
        await this.#take(event);
      }
    }
  }

  async #take(event: StoredEvent): Promise<void> {
    const before = this.#state;
    this.#state = evolve(before, asPanelEvent(event));
    this.#keep(event);
    if (audiencesMayDiffer(before, this.#state)) this.#judgeAgain(event.seq);
    for (const deliver of this.#deliverers) {
      await deliver(event).catch((error: unknown) => this.#parts.onError(error, this.stream));
    }
    const reached = this.#waiting.filter(({ seq }) => seq <= event.seq);
    this.#waiting = this.#waiting.filter(({ seq }) => seq > event.seq);
    for (const each of reached) each.reached();
  }

  #keep(event: StoredEvent): void {
    this.#recent.set(event.seq, event);
    this.#recent.delete(event.seq - mostRecent);
  }

  #judgeAgain(seq: number): void {
    for (const watcher of [...this.#watchers]) {
      const audience = audienceOf(this.#state, watcher.viewer);
      if (audience !== null && audienceKey(audience) === watcher.audienceKey) continue;
      this.#watchers.delete(watcher);
      watcher.moved(seq, audience);
    }
  }
}
