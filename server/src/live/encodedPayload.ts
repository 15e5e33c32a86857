import { textFrame } from "./textFrame.js";

/** Ids for which a whole frame is kept: clients use the same id for the same subscription, so one is the rule. */
const mostFrames = 4;

/** One execution's result, encoded once. Everybody who subscribed under the same id is sent the same bytes. */
export class EncodedPayload {
  readonly #rest: Buffer;
  readonly #frames = new Map<string, Buffer>();

  /** @param payload the result as JSON */
  constructor(payload: string) {
    this.#rest = Buffer.from(`,"type":"next","payload":${payload}}`);
  }

  /** The graphql-transport-ws message `next` for a subscription's id, as it goes over the wire. */
  frame(id: string): Buffer {
    const kept = this.#frames.get(id);
    if (kept !== undefined) return kept;
    const frame = textFrame(Buffer.from(`{"id":${JSON.stringify(id)}`), this.#rest);
    if (this.#frames.size < mostFrames) this.#frames.set(id, frame);
    return frame;
  }
}
