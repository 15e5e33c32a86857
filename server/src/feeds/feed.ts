import { setImmediate as othersHaveTheirTurn } from "node:timers/promises";
import type { EventStore, StoredEvent } from "../eventStore/eventStore.js";
import { follow } from "../eventStore/follow.js";
import type { Hub } from "../eventStore/hub.js";
import type { SignedIn } from "../graph/requestContext.js";
import type { FollowedKind } from "./followedKind.js";
import type { Watch } from "./watch.js";

/** Takes events in order, some at a time, after those whose audience the first of them changed have left. */
export type Deliver = (run: readonly StoredEvent[]) => Promise<void>;

export interface FeedParts {
  readonly eventStore: Pick<EventStore, "read">;
  readonly hub: Pick<Hub, "listen" | "ring" | "onRevoked">;
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

/** The one follower of a stream in this process. It folds the stream, so it knows at each event who may see it. */
export class Feed<State extends { readonly seq: number }, Viewer, Audience> {
  readonly stream: string;
  readonly #id: string;
  readonly #kind: FollowedKind<State, Viewer, Audience>;
  readonly #parts: FeedParts;
  readonly #watches = new Set<Watch<Viewer>>();
  readonly #deliverers = new Set<Deliver>();
  readonly #recent = new Map<number, StoredEvent>();
  readonly #stopped = new AbortController();
  #waiting: { readonly seq: number; readonly reached: () => void }[] = [];
  #state: State;

  constructor(id: string, state: State, kind: FollowedKind<State, Viewer, Audience>, parts: FeedParts) {
    this.stream = kind.stream(id);
    this.#id = id;
    this.#kind = kind;
    this.#parts = parts;
    this.#state = state;
    void this.#follow();
  }

  /** The stream's state after the last event that was taken in. */
  get state(): State {
    return this.#state;
  }

  /** The last event that was taken in; its delivery may still be under way. */
  get head(): number {
    return this.#state.seq;
  }

  get isWatched(): boolean {
    return this.#watches.size > 0;
  }

  watch(watch: Watch<Viewer>): () => void {
    this.#watches.add(watch);
    return () => this.#watches.delete(watch);
  }

  /**
   * Judges watchers again for a reason outside the stream. They are held before this returns its promise, so nothing
   * is sent to them from the moment at which it is called until they are found to be who they were.
   */
  async judgeAgain(matches: (signedIn: SignedIn) => boolean): Promise<void> {
    const judgement = {};
    const bySession = new Map<SignedIn, Watch<Viewer>[]>();
    for (const watch of this.#watches) {
      if (!matches(watch.signedIn)) continue;
      const isHeld = watch.judgement !== null;
      watch.judgement = judgement;
      if (!isHeld) watch.watcher.held();
      bySession.set(watch.signedIn, [...(bySession.get(watch.signedIn) ?? []), watch]);
    }
    await Promise.all([...bySession].map((each) => this.#judgeSession(judgement, ...each)));
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
    /** The end of the run, which is not in the state yet. */
    let ahead: StoredEvent[] = [];
    const takeIn = () => {
      if (ahead.length > 0) this.#takeIn(this.#kind.fold(this.#state, ahead), ahead);
      ahead = [];
    };
    const handOn = async () => {
      takeIn();
      const whole = run;
      run = [];
      await this.#handOn(whole);
    };
    for (const event of events) {
      if (run.length === longestRun) {
        await handOn();
        await othersHaveTheirTurn();
      }
      if (this.#stopped.signal.aborted) return;
      if (!this.#kind.mayChangeAudiences(event)) ahead.push(event);
      else {
        takeIn();
        const after = this.#kind.fold(this.#state, [event]);
        const mayDiffer = this.#kind.audiencesMayDiffer(this.#state, after);
        if (mayDiffer) await handOn();
        if (this.#stopped.signal.aborted) return;
        this.#takeIn(after, [event]);
        if (mayDiffer) this.#judgeAfter(event.seq);
      }
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

  #takeIn(after: State, events: readonly StoredEvent[]): void {
    this.#state = after;
    for (const event of events) {
      this.#recent.set(event.seq, event);
      this.#recent.delete(event.seq - mostRecent);
    }
  }

  #judgeAfter(seq: number): void {
    for (const watch of [...this.#watches]) this.#judge(watch, seq);
  }

  async #judgeSession(
    judgement: object,
    signedIn: SignedIn,
    watches: readonly Watch<Viewer>[],
  ): Promise<void> {
    // One that was asked for later reads what is newer: its answer is the one that counts.
    const waiting = () =>
      watches.filter((watch) => watch.judgement === judgement && this.#watches.has(watch));
    try {
      const viewer = await this.#kind.viewerOf(signedIn, this.#id);
      for (const watch of waiting()) {
        watch.viewer = viewer;
        if (!this.#judge(watch, this.head)) continue;
        watch.judgement = null;
        watch.watcher.released();
      }
    } catch (error) {
      for (const watch of waiting()) {
        this.#watches.delete(watch);
        watch.watcher.failed(error);
      }
    }
  }

  /** Answers whether somebody still belongs to the audience that they were let in as; who does not is told, and let go. */
  #judge(watch: Watch<Viewer>, seq: number): boolean {
    const audience = this.#kind.audienceOf(this.#state, watch.viewer);
    if (audience !== null && this.#kind.audienceKey(audience) === watch.audienceKey) return true;
    this.#watches.delete(watch);
    watch.watcher.moved(seq, audience === null ? "NONE" : "ANOTHER");
    return false;
  }
}
