import { randomBytes } from "node:crypto";
import type { Json } from "@sidang/shared";
import type { GraphQLSchema } from "graphql";
import type { EventStore } from "../../eventStore/eventStore.js";
import { FoldedStates } from "../../eventStore/foldedStates.js";
import { MemoryEventStore } from "../../eventStore/memoryEventStore.js";
import { ProcessHub } from "../../eventStore/processHub.js";
import type { SignedIn } from "../../graph/requestContext.js";
import type { LiveSource } from "../../live/index.js";
import { EventsSource } from "../EventsSource.js";
import { Feeds } from "../feeds.js";
import { PresenceSource } from "../PresenceSource.js";
import {
  emptyHall,
  evolveHall,
  type HallEvent,
  hallKind,
  hallStream,
  type Standing,
} from "./hallKind.fixture.js";
import { queries, type Slow, slowSchema } from "./slowSchema.fixture.js";
import { openSubscriber, type Subscriber } from "./subscriber.fixture.js";

const hallId = "h";
const stream = hallStream(hallId);

/** One hall in memory, whose reads, executions and look-ups of standings end when `slow` lets them. */
export class Hall {
  readonly errors: unknown[] = [];
  readonly feeds;
  /** Is told what is written to somebody's socket, at the moment at which it is. */
  onWrite: (userId: string, written: string) => void = () => {};
  /** What is known of people now; whoever is not here is a guest. */
  readonly standings = new Map<string, Standing>();
  /** Who is looked up without success. */
  readonly unknown = new Set<string>();
  /** Each look-up of a standing, by whom it was for. */
  readonly lookUps: string[] = [];
  readonly #store = new MemoryEventStore({ newSalt: () => randomBytes(16).toString("hex") });
  readonly #hub = new ProcessHub({ now: () => 0, presenceMs: 1 });
  readonly #schema: GraphQLSchema;
  readonly #sessions = new Map<string, SignedIn>();
  readonly #sources;
  #commands = 0;

  constructor(slow: Slow = (work) => work, slowLookUp: Slow = slow) {
    const hub = this.#hub;
    const eventStore: Pick<EventStore, "read"> = { read: (...place) => slow(this.#store.read(...place)) };
    const onError = (error: unknown) => this.errors.push(error);
    const rest = () => slow(Promise.resolve());
    const states = new FoldedStates(eventStore, {
      stream: hallStream,
      beginning: emptyHall,
      fold: (state, events) => events.reduce(evolveHall, state),
    });
    const kind = hallKind(
      // What is read is what was written when the reading began, and it arrives later.
      (userId) => slowLookUp(this.#lookUp(userId)),
      async (id) => (await states.now(id)).state,
    );
    this.feeds = new Feeds(kind, { eventStore, hub, onError, rest });
    const parts = { feeds: this.feeds, hub, mask: <T>(result: T) => result, onError };
    this.#sources = { events: new EventsSource(parts), presence: new PresenceSource(parts) };
    this.#schema = slowSchema(slow);
  }

  async head(): Promise<number> {
    return (await this.#store.head(stream)).seq;
  }

  /** One command after the other, each told of at once. */
  async append(...events: readonly HallEvent[]): Promise<void> {
    for (const event of events) this.#hub.ring(stream, await this.#write(event));
  }

  /** As other commands do while events are delivered: all of them are there before anybody is told. */
  async appendTogether(...events: readonly HallEvent[]): Promise<void> {
    for (const event of events) await this.#write(event);
    this.#hub.ring(stream, await this.head());
  }

  /** Writes elsewhere who somebody is, and lets the hub tell of it. */
  changeStanding(userId: string, standing: Standing): void {
    this.standings.set(userId, standing);
    this.#hub.revoke("standings");
  }

  standingOf(userId: string): Standing {
    return this.standings.get(userId) ?? "GUEST";
  }

  /** With a variant of the document, whose execution nobody with another shares. */
  subscribe(userId: string, after: number, variant = 0): Promise<Subscriber> {
    return this.#open(this.#sources.events, userId, after, queries[variant] ?? "");
  }

  /** To who is there. */
  watchPresence(userId: string): Promise<Subscriber> {
    const query = `subscription { hallPresence(hallId: "${hallId}") { userId } }`;
    return this.#open(this.#sources.presence, userId, 0, query);
  }

  /** Without following the hall: only who is there changes. */
  come(userId: string): void {
    this.#hub.join(stream, userId, { userId, name: userId });
  }

  /** Rings for a reason that is nobody's standing. */
  revoke(key: string): void {
    this.#hub.revoke(key);
  }

  async close(): Promise<void> {
    this.feeds.close();
    await this.#hub.close();
  }

  async #lookUp(userId: string): Promise<Standing> {
    this.lookUps.push(userId);
    if (this.unknown.has(userId)) throw new Error(`${userId} cannot be looked up`);
    return this.standingOf(userId);
  }

  #open(source: LiveSource, userId: string, after: number, query: string): Promise<Subscriber> {
    // One session a person, on as many sockets as they like.
    const viewer =
      this.#sessions.get(userId) ?? ({ userId, name: userId, grants: [] } as unknown as SignedIn);
    this.#sessions.set(userId, viewer);
    const onWrite = (written: string) => this.onWrite(userId, written);
    return openSubscriber({ schema: this.#schema, source }, { viewer, after, query, onWrite });
  }

  /** Answers with the place of the event. */
  async #write(event: HallEvent): Promise<number> {
    const expectedSeq = await this.head();
    this.#commands += 1;
    const commandId = `c${this.#commands}`;
    const payload: Json = "payload" in event ? event.payload : {};
    const events = [{ type: event.type, payload }];
    const command = { commandId, fingerprint: commandId, actorId: "one", at: 0 };
    await this.#store.append({ stream, expectedSeq, ...command, events });
    return expectedSeq + 1;
  }
}
