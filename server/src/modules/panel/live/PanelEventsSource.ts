import type { Hub } from "../../../eventStore/hub.js";
import { invalidInput } from "../../../graph/deliberateError.js";
import {
  type Delivery,
  type LiveRequest,
  type LiveSource,
  type MaskResult,
  SharedExecution,
} from "../../../live/index.js";
import { EventGroup } from "./eventGroup.js";
import { EventSubscriber } from "./eventSubscriber.js";
import type { Admitted, PanelFeeds } from "./panelFeeds.js";

interface Parts {
  readonly feeds: PanelFeeds;
  readonly hub: Pick<Hub, "join" | "leave">;
  readonly mask: MaskResult;
  readonly onError: (error: unknown) => void;
}

/** The subscription's arguments. */
interface Asked {
  readonly panelId: string;
  readonly after: number;
  readonly audienceKey?: string | null;
}

/** Serves `panelEvents`. */
export class PanelEventsSource implements LiveSource {
  /** By panel, then by operation and audience. */
  readonly #groups = new Map<string, Map<string, EventGroup>>();
  readonly #stopDelivering = new Map<string, () => void>();

  constructor(readonly parts: Parts) {}

  async open({ operation, viewer, socket, id, connectionId }: LiveRequest): Promise<Delivery> {
    const { panelId, after, audienceKey } = operation.args as unknown as Asked;
    if (after < 0) throw invalidInput("after", "0 or the seq of an event");
    const { feeds, hub, onError } = this.parts;
    const admitted = await feeds.admit(viewer, panelId);
    // From here to the subscriber's making nothing is awaited: the audience is the one of this moment.
    const key = `${admitted.audienceKey} ${operation.key}`;
    const group = this.#group(
      panelId,
      key,
      admitted,
      () => new SharedExecution(operation, {}, this.parts.mask),
    );
    const hasSeat = admitted.audience.kind === "MEMBERS" || admitted.audience.kind === "SECRETARIAT";
    let joined = false;
    return new EventSubscriber({
      admitted,
      group,
      socket,
      id,
      after,
      expected: audienceKey ?? null,
      onError,
      onStart: () => {
        joined = hasSeat;
        if (joined) hub.join(panelId, connectionId, { userId: viewer.userId, name: viewer.name });
      },
      onStop: () => {
        if (joined) hub.leave(panelId, connectionId);
        if (group.isEmpty) this.#drop(panelId, key);
        feeds.linger(panelId);
      },
    });
  }

  #group(
    panelId: string,
    key: string,
    { feed, audience }: Admitted,
    execution: () => SharedExecution,
  ): EventGroup {
    let groups = this.#groups.get(panelId);
    if (groups === undefined) {
      groups = new Map();
      this.#groups.set(panelId, groups);
      const delivered = groups;
      this.#stopDelivering.set(
        panelId,
        feed.deliverTo(async (run) => {
          for (const group of delivered.values()) await group.deliver(run);
        }),
      );
    }
    let group = groups.get(key);
    if (group === undefined) {
      group = new EventGroup(audience, execution());
      groups.set(key, group);
    }
    return group;
  }

  #drop(panelId: string, key: string): void {
    const groups = this.#groups.get(panelId);
    groups?.delete(key);
    if (groups?.size !== 0) return;
    this.#groups.delete(panelId);
    this.#stopDelivering.get(panelId)?.();
    this.#stopDelivering.delete(panelId);
  }
}
