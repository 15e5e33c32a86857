import type { Hub, PresenceEntry } from "../eventStore/hub.js";
import type { Presence } from "../graph/Presence.js";
import type { EncodedPayload, LiveSocket, SharedExecution } from "../live/index.js";

interface Member {
  readonly socket: LiveSocket;
  readonly id: string;
}

/** Changes within this time are told together. */
const togetherMs = 250;

/** All who asked for the same selection of who is at the same place. */
export class PresenceGroup {
  readonly #members = new Set<Member>();
  readonly #started = new Set<Member>();
  /** Those of them who have not been told of the last change. */
  readonly #behind = new Set<Member>();
  /** Those who may not be told anything now. */
  readonly #held = new Set<Member>();
  readonly #stopListening: () => void;
  #timer: NodeJS.Timeout | null = null;
  #latest: Promise<EncodedPayload> | null = null;

  constructor(
    readonly place: string,
    readonly hub: Pick<Hub, "present" | "onPresence">,
    readonly execution: SharedExecution,
    readonly onError: (error: unknown) => void,
  ) {
    this.#stopListening = hub.onPresence(place, () => this.#changed());
  }

  enter(member: Member): void {
    this.#members.add(member);
  }

  /** Answers whether it was the last one. */
  leave(member: Member): boolean {
    this.#members.delete(member);
    this.#started.delete(member);
    this.#behind.delete(member);
    this.#held.delete(member);
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
        if (!this.#started.has(member)) return;
        if (this.#held.has(member)) this.#behind.add(member);
        else member.socket.send(member.id, payload);
      })
      .catch(this.onError);
  }

  hold(member: Member): void {
    this.#held.add(member);
  }

  release(member: Member): void {
    this.#held.delete(member);
    if (this.#behind.size > 0) this.#tellSoon();
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
            if (!this.#held.has(member) && member.socket.sendIfIdle(member.id, payload))
              this.#behind.delete(member);
          }
          if (this.#behind.size > 0) this.#tellSoon();
        })
        .catch(this.onError);
    }, togetherMs);
  }

  #payload(): Promise<EncodedPayload> {
    this.#latest ??= this.execution.encode(this.hub.present(this.place).map(present));
    return this.#latest;
  }
}

function present({ since, ...entry }: PresenceEntry): Presence {
  return { ...entry, since: new Date(since) };
}
