import type { Delivery, EncodedRun, LiveSocket } from "../live/index.js";
import type { EventGroup } from "./eventGroup.js";
import type { Admitted } from "./feeds.js";
import type { ResetReason } from "./followedKind.js";
import { Hold } from "./hold.js";

interface Parts {
  readonly admitted: Omit<Admitted<unknown>, "audience">;
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

/** Why a stream cannot go on as it was. GONE: there is nothing to say, it does not exist for them any more. */
interface Over {
  readonly seq: number;
  readonly reason: ResetReason | "GONE";
}

/**
 * One subscription to a stream's events: first what is stored after its cursor, then what comes. Between reading the
 * last stored event and being live nothing is awaited, so there is no gap; `position` sees to it that there is no
 * duplicate.
 */
export class EventSubscriber implements Delivery {
  readonly #parts: Parts;
  /** The last event that was sent. */
  #position: number;
  /** Set once no event may be sent any more. */
  #over: Over | null = null;
  /** While they are judged again nothing is sent; what they miss is caught up with when they are released. */
  readonly #hold = new Hold();
  #end: (() => void) | null = null;
  readonly #unwatch: () => void;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#position = parts.after;
    parts.group.enter();
    // Watched from the moment of admission: no event can change the audience unseen.
    this.#unwatch = parts.admitted.watch({
      moved: (seq, to) => this.#moved(seq, to),
      held: () => this.#held(),
      released: () => this.#hold.end(),
      failed: (error) => this.#failed(error),
    });
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
    else this.#catchUp();
  }

  stop(): void {
    this.#over ??= { seq: this.#position, reason: "GONE" };
    this.#hold.end();
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

  #catchUp(): void {
    this.#goOn().catch((error: unknown) => this.fail(error));
  }

  /** Sends what is stored, then goes live. There is one such walk at a time: whoever is live has ended theirs. */
  async #goOn(): Promise<void> {
    const { admitted, group } = this.#parts;
    for (;;) {
      if (this.#over !== null) return;
      if (this.#hold.isOn) await this.#hold.ended();
      else if (this.#position < admitted.feed.head) await this.#sendSome();
      else return group.goLive(this);
    }
  }

  async #sendSome(): Promise<void> {
    const { admitted, group, socket, id } = this.#parts;
    const mayNotSend = () => this.#over !== null || this.#hold.isOn;
    for (const event of await admitted.feed.since(this.#position)) {
      const payload = await group.payload(event);
      if (mayNotSend()) return;
      this.#position = event.seq;
      await socket.sendPaced(id, payload);
      if (mayNotSend()) return;
    }
  }

  /** Something went wrong on our side: the client sees the subscription complete, and comes back with its cursor. */
  fail(error: unknown): void {
    this.#parts.onError(error);
    this.#end?.();
  }

  #held(): void {
    this.#hold.begin();
    if (this.#parts.group.stopLive(this)) this.#catchUp();
  }

  #moved(seq: number, to: "ANOTHER" | "NONE"): void {
    this.#breakOff({ seq, reason: to === "NONE" ? "GONE" : "AUDIENCE_CHANGED" });
  }

  #failed(error: unknown): void {
    if (this.#over === null) this.#parts.onError(error);
    this.#breakOff({ seq: this.#position, reason: "GONE" });
  }

  #breakOff(over: Over): void {
    if (this.#over !== null) return;
    this.#parts.group.stopLive(this);
    this.#over = over;
    this.#hold.end();
    // Before it was started there is nobody to tell; then the start does it.
    if (this.#end !== null) this.#leave(over);
  }

  /** Says why the stream cannot go on, to whoever may still know of it, and ends. */
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
