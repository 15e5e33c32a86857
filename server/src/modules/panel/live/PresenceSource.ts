import type { Hub } from "../../../eventStore/hub.js";
import { notFound } from "../../../graph/deliberateError.js";
import {
  type Delivery,
  type EncodedPayload,
  type LiveRequest,
  type LiveSocket,
  type LiveSource,
  type MaskResult,
  SharedExecution,
} from "../../../live/index.js";
import { presentPresence } from "../types/Presence.js";
import type { PanelFeeds } from "./panelFeeds.js";

interface Parts {
  readonly feeds: PanelFeeds;
  readonly hub: Pick<Hub, "present" | "onPresence">;
  readonly mask: MaskResult;
  readonly onError: (error: unknown) => void;
}

/** Changes within this time are told together. */
const togetherMs = 250;

/** Serves `panelPresence`: the whole list at the start and at each change, to those who have a seat. */
export class PresenceSource implements LiveSource {
  readonly #groups = new Map<string, PresenceGroup>();

  constructor(readonly parts: Parts) {}

  async open({ operation, viewer, socket, id }: LiveRequest): Promise<Delivery> {
    const { panelId } = operation.args as { panelId: string };
    const { feeds, hub, onError } = this.parts;
    const { feed, audience, audienceKey, viewer: watcher } = await feeds.admit(viewer, panelId);
    if (audience.kind !== "MEMBERS" && audience.kind !== "SECRETARIAT") throw notFound("panel");
    const key = `${panelId} ${operation.key}`;
    const group =
      this.#groups.get(key) ??
      new PresenceGroup(panelId, hub, new SharedExecution(operation, {}, this.parts.mask), onError);
    this.#groups.set(key, group);
    const member = { socket, id };
    let end: (() => void) | null = null;
    let hasMoved = false;
    const unwatch = feed.watch({
      viewer: watcher,
      audienceKey,
      moved: () => {
        hasMoved = true;
        end?.();
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
        feeds.linger(panelId);
      },
    };
  }
}

interface Member {
  readonly socket: LiveSocket;
  readonly id: string;
}

/** All who asked for the same selection of the same panel's presence. */
class PresenceGroup {
  readonly #members = new Set<Member>();
  readonly #started = new Set<Member>();
  /** Those of them who have not been told of the last change. */
  readonly #behind = new Set<Member>();
  readonly #stopListening: () => void;
  #timer: NodeJS.Timeout | null = null;
  #latest: Promise<EncodedPayload> | null = null;

  constructor(
    readonly panelId: string,
    readonly hub: Parts["hub"],
    readonly execution: SharedExecution,
    readonly onError: (error: unknown) => void,
  ) {
    this.#stopListening = hub.onPresence(panelId, () => this.#changed());
  }

  enter(member: Member): void {
    this.#members.add(member);
  }

  /** Answers whether it was the last one. */
  leave(member: Member): boolean {
    this.#members.delete(member);
    this.#started.delete(member);
    this.#behind.delete(member);
    if (this.#members.size > 0) return false;
    this.#stopListening();
    if (this.#timer !== null) clearTimeout(this.#timer);
    return true;
  }

  /** The list as it is now, for somebody who has just come. */
  tell(member: Member): void {
    this.#started.add(member);
    this.#payload()
      .then((payload) => {
        if (this.#started.has(member)) member.socket.send(member.id, payload);
      })
      .catch(this.onError);
  }

  #changed(): void {
    this.#latest = null;
    for (const member of this.#started) this.#behind.add(member);
    this.#tellSoon();
  }

  /** Whoever has not read the list before yet gets a later one instead. */
  #tellSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#payload()
        .then((payload) => {
          for (const member of this.#behind) {
            if (member.socket.sendIfIdle(member.id, payload)) this.#behind.delete(member);
          }
          if (this.#behind.size > 0) this.#tellSoon();
        })
        .catch(this.onError);
    }, togetherMs);
  }

  #payload(): Promise<EncodedPayload> {
    this.#latest ??= this.execution.encode(this.hub.present(this.panelId).map(presentPresence));
    return this.#latest;
  }
}
