import type { Hub } from "../eventStore/hub.js";
import { notFound } from "../graph/deliberateError.js";
import {
  type Delivery,
  type LiveRequest,
  type LiveSource,
  type MaskResult,
  SharedExecution,
} from "../live/index.js";
import type { Admitted, Feeds } from "./feeds.js";
import { PresenceGroup } from "./presenceGroup.js";

interface Parts<State extends { readonly seq: number }, Viewer, Audience> {
  readonly feeds: Feeds<State, Viewer, Audience>;
  readonly hub: Pick<Hub, "present" | "onPresence">;
  readonly mask: MaskResult;
  readonly onError: (error: unknown) => void;
}

/**
 * Serves the subscription to who is there, such as `panelPresence`: the whole list at the start and at each change, to
 * those who count as present themselves.
 */
export class PresenceSource<State extends { readonly seq: number }, Viewer, Audience> implements LiveSource {
  readonly #groups = new Map<string, PresenceGroup>();

  constructor(readonly parts: Parts<State, Viewer, Audience>) {}

  async open(request: LiveRequest): Promise<Delivery> {
    const { kind } = this.parts.feeds;
    const id = request.operation.args[`${kind.what}Id`] as string;
    return this.parts.feeds.admit(request.viewer, id, (admitted) => {
      if (!kind.isPresent(admitted.audience)) throw notFound(kind.what);
      return this.#delivery(request, id, admitted);
    });
  }

  #delivery(
    { operation, socket, id: subscriptionId }: LiveRequest,
    id: string,
    admitted: Admitted<Audience>,
  ): Delivery {
    const { feeds, hub, mask, onError } = this.parts;
    const place = feeds.kind.place(id, admitted.audience);
    const key = `${place} ${operation.key}`;
    const group =
      this.#groups.get(key) ??
      new PresenceGroup(place, hub, new SharedExecution(operation, {}, mask), onError);
    this.#groups.set(key, group);
    const member = { socket, id: subscriptionId };
    let end: (() => void) | null = null;
    let hasMoved = false;
    const leave = () => {
      hasMoved = true;
      end?.();
    };
    const unwatch = admitted.watch({
      moved: leave,
      held: () => group.hold(member),
      released: () => group.release(member),
      failed: (error) => {
        onError(error);
        leave();
      },
    });
    group.enter(member);
    return {
      start: (ended) => {
        end = ended;
        if (hasMoved) return ended();
        group.tell(member);
      },
      stop: () => {
        unwatch();
        if (group.leave(member)) this.#groups.delete(key);
        feeds.linger(id);
      },
    };
  }
}
