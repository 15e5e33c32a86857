import {
  type Audience,
  audienceKey,
  audienceOf,
  evolve,
  type PanelState,
  panelStream,
  type Viewer,
} from "@sidang/shared";
import type { EventStore, StoredEvent } from "../../../eventStore/eventStore.js";
import { follow } from "../../../eventStore/follow.js";
import type { Hub } from "../../../eventStore/hub.js";
import { asPanelEvent } from "../asPanelEvent.js";
import type { PanelAt } from "../panelStates.js";
import { audiencesMayDiffer } from "./audiences.js";

/** Somebody who follows a panel as one of an audience. */
export interface Watcher {
  readonly viewer: Viewer;
  /** Key of the audience that they were let in as. */
  readonly audienceKey: string;
  /** They belong to another audience now (null: to none), since the event `seq`. They are not watched any more. */
  moved(seq: number, audience: Audience | null): void;
}

/** Takes events in order, some at a time, after those whose audience the first of them changed have left. */
export type Deliver = (run: readonly StoredEvent[]) => Promise<void>;

export interface FeedParts {
  readonly eventStore: Pick<EventStore, "read">;
  readonly hub: Pick<Hub, "listen" | "ring">;
  readonly onError: (error: unknown, stream: string) => void;
  /** Resolves so many milliseconds later. */
  readonly rest: (ms: number) => Promise<unknown>;
}

/** Events that are kept for those who come late. */
const mostRecent = 1000;
/** Events that are handed on together at most. */
const longestRun = 50;
/** The longest rest between two deliveries: less than anybody notices. */
const mostRestMs = 25;

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
    const { eventStore, hub, onError, rest } = this.#parts;
    const { signal } = this.#stopped;
    const failed = (error: unknown) => onError(error, this.stream);
    for await (const events of follow(eventStore, hub, this.stream, this.head, { signal, onError: failed })) {
      const from = performance.now();
      await this.#take(events);
      // Writing to a thousand sockets holds up the commands that wait. So delivering takes half of the time at most,
      // and what is committed in the other half goes out together: a burst makes few long writes instead of many.
      const tookMs = performance.now() - from;
      if (tookMs >= 1) await rest(Math.min(tookMs, mostRestMs));
    }
  }

  /** Folds the events, and hands them on in runs within which nobody's audience changes. */
  async #take(events: readonly StoredEvent[]): Promise<void> {
    let run: StoredEvent[] = [];
    const handOn = async () => {
      const whole = run;
      run = [];
      await this.#handOn(whole);
    };
    for (const event of events) {
      const before = this.#state;
      const after = evolve(before, asPanelEvent(event));
      const mayDiffer = audiencesMayDiffer(before, after);
      if (mayDiffer || run.length === longestRun) await handOn();
      if (this.#stopped.signal.aborted) return;
      this.#state = after;
      this.#keep(event);
      if (mayDiffer) this.#judgeAgain(event.seq);
      run.push(event);
    }
    await handOn();
  }

  async #handOn(run: readonly StoredEvent[]): Promise<void> {
    const last = run.at(-1);
    if (last === undefined) return;
    for (const deliver of this.#deliverers) {
      await deliver(run).catch((error: unknown) => this.#parts.onError(error, this.stream));
    }
    const reached = this.#waiting.filter(({ seq }) => seq <= last.seq);
    this.#waiting = this.#waiting.filter(({ seq }) => seq > last.seq);
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
