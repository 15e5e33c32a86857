import { textFrame } from "./textFrame.js";

/** What can be sent to a subscription: its frames, as they go over the wire. */
export interface Framed {
  /** @param id the subscription's */
  frame(id: string): Buffer;
}

/** Ids for which a whole frame is kept: clients use the same id for the same subscription, so one is the rule. */
const mostFrames = 4;

/** One execution's result, encoded once. Everybody who subscribed under the same id is sent the same bytes. */
export class EncodedPayload implements Framed {
  readonly #rest: Buffer;
  readonly #frames = new KeptFrames();

  /** @param payload the result as JSON */
  constructor(payload: string) {
    this.#rest = Buffer.from(`,"type":"next","payload":${payload}}`);
  }

  /** The graphql-transport-ws message `next` for a subscription's id. */
  frame(id: string): Buffer {
    return this.#frames.of(id, () => textFrame(Buffer.from(`{"id":${JSON.stringify(id)}`), this.#rest));
  }
}

/** Payloads that follow each other, sent in one write: the system's call costs more than the bytes. */
export class EncodedRun implements Framed {
  readonly #payloads: readonly EncodedPayload[];
  readonly #frames = new KeptFrames();

  constructor(payloads: readonly EncodedPayload[]) {
    this.#payloads = payloads;
  }

  get length(): number {
    return this.#payloads.length;
  }

  /** The run without its first `count` payloads. */
  after(count: number): EncodedRun {
    return count === 0 ? this : new EncodedRun(this.#payloads.slice(count));
  }

  frame(id: string): Buffer {
    return this.#frames.of(id, () => {
      const frames = this.#payloads.map((payload) => payload.frame(id));
      const [only] = frames;
      return only !== undefined && frames.length === 1 ? only : Buffer.concat(frames);
    });
  }
}

class KeptFrames {
  readonly #byId = new Map<string, Buffer>();

  of(id: string, make: () => Buffer): Buffer {
    const kept = this.#byId.get(id);
    if (kept !== undefined) return kept;
    const frame = make();
    if (this.#byId.size < mostFrames) this.#byId.set(id, frame);
    return frame;
  }
}
