import type { Audience } from "@sidang/shared";
import type { Delivery, EncodedRun, LiveSocket } from "../../../live/index.js";
import type { EventGroup } from "./eventGroup.js";
import type { Admitted } from "./panelFeeds.js";

interface Parts {
  readonly admitted: Admitted;
  readonly group: EventGroup;
  readonly socket: LiveSocket;
  readonly id: string;
  /** The cursor. */
  readonly after: number;
  /** Key of the audience that the client's state was made for; null when it does not say. */
  readonly expected: string | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onError: (error: unknown) => void;
}

/** Why a stream cannot go on as it was. GONE: there is nothing to say, the panel does not exist for them any more. */
interface Over {
  readonly seq: number;
  readonly reason: "AUDIENCE_CHANGED" | "UNKNOWN_CURSOR" | "GONE";
}

/**
 * One subscription to a panel's events: first what is stored after its cursor, then what comes. Between reading the
 * last stored event and being live nothing is awaited, so there is no gap; `position` sees to it that there is no
 * duplicate.
 */
export class EventSubscriber implements Delivery {
  readonly #parts: Parts;
  /** The last event that was sent. */
  #position: number;
  /** Set once no event may be sent any more. */
  #over: Over | null = null;
  #end: (() => void) | null = null;
  readonly #unwatch: () => void;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#position = parts.after;
    parts.group.enter();
    // Watched from the moment of admission: no event can change the audience unseen.
    const { feed, viewer, audienceKey } = parts.admitted;
    this.#unwatch = feed.watch({ viewer, audienceKey, moved: (seq, audience) => this.#moved(seq, audience) });
  }

  start(end: () => void): void {
    this.#end = end;
    this.#parts.onStart();
    const { admitted, after, expected } = this.#parts;
    if (this.#over !== null) this.#leave(this.#over);
    // Changed while the client was away: what changed it may be withheld, so nothing else would tell them.
    else if (expected !== null && expected !== admitted.audienceKey)
      this.#leave({ seq: admitted.head, reason: "AUDIENCE_CHANGED" });
    else if (after > admitted.head) this.#leave({ seq: admitted.head, reason: "UNKNOWN_CURSOR" });
    else this.#catchUp().catch((error: unknown) => this.fail(error));
  }

  stop(): void {
    this.#over ??= { seq: this.#position, reason: "GONE" };
    this.#unwatch();
    this.#parts.group.leave(this);
    this.#parts.onStop();
  }

  /** Live events from `first` on; those that were sent while catching up are not sent again. */
  send(first: number, run: EncodedRun): void {
    const sent = this.#position + 1 - first;
    if (this.#over !== null || sent < 0 || sent >= run.length) return;
    this.#position = first + run.length - 1;
    this.#parts.socket.send(this.#parts.id, run.after(sent));
  }

  async #catchUp(): Promise<void> {
    const { admitted, group, socket, id } = this.#parts;
    const { feed } = admitted;
    while (this.#over === null && this.#position < feed.head) {
      for (const event of await feed.since(this.#position)) {
        const payload = await group.payload(event);
        if (this.#over !== null) return;
        this.#position = event.seq;
        await socket.sendPaced(id, payload);
        if (this.#over !== null) return;
      }
    }
    if (this.#over === null) group.goLive(this);
  }

  /** Something went wrong on our side: the client sees the subscription complete, and comes back with its cursor. */
  fail(error: unknown): void {
    this.#parts.onError(error);
    this.#end?.();
  }

  #moved(seq: number, audience: Audience | null): void {
    if (this.#over !== null) return;
    this.#parts.group.stopLive(this);
    this.#over = { seq, reason: audience === null ? "GONE" : "AUDIENCE_CHANGED" };
    // Before it was started there is nobody to tell; then the start does it.
    if (this.#end !== null) this.#leave(this.#over);
  }

  /** Says why the stream cannot go on, to whoever may still know of the panel, and ends. */
  #leave(over: Over): void {
    this.#over = over;
    const { group, socket, id } = this.#parts;
    if (over.reason === "GONE") {
      this.#end?.();
      return;
    }
    group
      .resetPayload(over.seq, over.reason)
      .then((payload) => {
        socket.send(id, payload);
        this.#end?.();
      })
      .catch((error: unknown) => this.fail(error));
  }
}
