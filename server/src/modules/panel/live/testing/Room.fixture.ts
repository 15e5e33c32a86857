import { randomBytes } from "node:crypto";
import { type Json, type PanelEventBody, panelStream } from "@sidang/shared";
import type { EventStore } from "../../../../eventStore/eventStore.js";
import { MemoryEventStore } from "../../../../eventStore/memoryEventStore.js";
import { ProcessHub } from "../../../../eventStore/processHub.js";
import { PanelStates } from "../../panelStates.js";
import { PanelEventsSource } from "../PanelEventsSource.js";
import { PanelFeeds } from "../panelFeeds.js";
import { panelId } from "./events.fixture.js";
import { queries, type Slow, slowSchema } from "./slowSchema.fixture.js";
import { openSubscriber, type Subscriber } from "./subscriber.fixture.js";

const stream = panelStream(panelId);

/** One panel in memory, whose reads and executions end when `slow` lets them. */
export class Room {
  readonly errors: unknown[] = [];
  readonly #store = new MemoryEventStore({ newSalt: () => randomBytes(16).toString("hex") });
  readonly #hub = new ProcessHub({ now: () => 0 });
  readonly #feeds: PanelFeeds;
  readonly #place: Parameters<typeof openSubscriber>[0];
  #commands = 0;

  constructor(slow: Slow = (work) => work) {
    const hub = this.#hub;
    const eventStore: Pick<EventStore, "read"> = { read: (...place) => slow(this.#store.read(...place)) };
    const onError = (error: unknown) => this.errors.push(error);
    const rest = () => slow(Promise.resolve());
    this.#feeds = new PanelFeeds(new PanelStates(eventStore), { eventStore, hub, onError, rest });
    const source = new PanelEventsSource({ feeds: this.#feeds, hub, mask: (result) => result, onError });
    this.#place = { schema: slowSchema(slow), source };
  }

  async head(): Promise<number> {
    return (await this.#store.head(stream)).seq;
  }

  /** One command after the other, each told of at once. */
  async append(...bodies: readonly PanelEventBody[]): Promise<void> {
    for (const body of bodies) this.#hub.ring(stream, await this.#write(body));
  }

  /** As other commands do while events are delivered: all of them are there before anybody is told. */
  async appendTogether(...bodies: readonly PanelEventBody[]): Promise<void> {
    for (const body of bodies) await this.#write(body);
    this.#hub.ring(stream, await this.head());
  }

  /** With a variant of the document, whose execution nobody with another shares. */
  subscribe(userId: string, after: number, variant = 0): Promise<Subscriber> {
    return openSubscriber(this.#place, { userId, after, query: queries[variant] ?? "" });
  }

  async close(): Promise<void> {
    this.#feeds.close();
    await this.#hub.close();
  }

  /** Answers with the place of the event. */
  async #write({ type, payload }: PanelEventBody): Promise<number> {
    const expectedSeq = await this.head();
    this.#commands += 1;
    const commandId = `c${this.#commands}`;
    const events = [{ type, payload: payload as unknown as Json }];
    const command = { commandId, fingerprint: commandId, actorId: "one", at: 0 };
    await this.#store.append({ stream, expectedSeq, ...command, events });
    return expectedSeq + 1;
  }
}
