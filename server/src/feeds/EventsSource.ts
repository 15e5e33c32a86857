import type { Hub } from "../eventStore/hub.js";
import { invalidInput } from "../graph/deliberateError.js";
import {
  type Delivery,
  type LiveRequest,
  type LiveSource,
  type MaskResult,
  SharedExecution,
} from "../live/index.js";
import { EventGroup } from "./eventGroup.js";
import { EventSubscriber } from "./eventSubscriber.js";
import type { Admitted, Feeds } from "./feeds.js";

interface Parts<State extends { readonly seq: number }, Viewer, Audience> {
  readonly feeds: Feeds<State, Viewer, Audience>;
  readonly hub: Pick<Hub, "join" | "leave">;
  readonly mask: MaskResult;
  readonly onError: (error: unknown) => void;
}

/** The subscription's arguments, beside the id. */
interface Asked {
  readonly after: number;
  readonly audienceKey?: string | null;
}

/** Serves the subscription to the events of one kind of stream, such as `panelEvents`. */
export class EventsSource<State extends { readonly seq: number }, Viewer, Audience> implements LiveSource {
  /** By the stream's id, then by operation and audience. */
  readonly #groups = new Map<string, Map<string, EventGroup>>();
  readonly #stopDelivering = new Map<string, () => void>();

  constructor(readonly parts: Parts<State, Viewer, Audience>) {}

  async open(request: LiveRequest): Promise<Delivery> {
    const { args } = request.operation;
    const id = args[`${this.parts.feeds.kind.what}Id`] as string;
    const { after, audienceKey } = args as unknown as Asked;
    if (after < 0) throw invalidInput("after", "0 or the seq of an event");
    return this.parts.feeds.admit(request.viewer, id, (admitted) =>
      this.#subscriber(request, id, { after, audienceKey: audienceKey ?? null }, admitted),
    );
  }

  #subscriber(
    { operation, viewer, socket, id: subscriptionId, connectionId }: LiveRequest,
    id: string,
    { after, audienceKey }: Required<Asked>,
    admitted: Admitted<Audience>,
  ): EventSubscriber {
    const { feeds, hub, mask, onError } = this.parts;
    const { kind } = feeds;
    const key = `${admitted.audienceKey} ${operation.key}`;
    const group = this.#group(id, key, admitted, () => new SharedExecution(operation, {}, mask));
    const place = kind.place(id, admitted.audience);
    let joined = false;
    return new EventSubscriber({
      admitted,
      group,
      socket,
      id: subscriptionId,
      after,
      expected: audienceKey ?? null,
      onError,
      onStart: () => {
        joined = kind.isPresent(admitted.audience);
        if (joined) hub.join(place, connectionId, { userId: viewer.userId, name: viewer.name });
      },
      onStop: () => {
        if (joined) hub.leave(place, connectionId);
        if (group.isEmpty) this.#drop(id, key);
        feeds.linger(id);
      },
    });
  }

  #group(
    id: string,
    key: string,
    { feed, audience }: Admitted<Audience>,
    execution: () => SharedExecution,
  ): EventGroup {
    const { kind } = this.parts.feeds;
    let groups = this.#groups.get(id);
    if (groups === undefined) {
      groups = new Map();
      this.#groups.set(id, groups);
      const delivered = groups;
      this.#stopDelivering.set(
        id,
        feed.deliverTo(async (run) => {
          for (const group of delivered.values()) await group.deliver(run);
        }),
      );
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = new EventGroup({
        execution: execution(),
        present: (event) => kind.present(audience, event),
        presentReset: (seq, reason) => kind.presentReset(seq, reason),
      });
      groups.set(key, group);
    }
    return group;
  }

  #drop(id: string, key: string): void {
    const groups = this.#groups.get(id);
    groups?.delete(key);
    if (groups?.size !== 0) return;
    this.#groups.delete(id);
    this.#stopDelivering.get(id)?.();
    this.#stopDelivering.delete(id);
  }
}
