import type { WebSocket } from "ws";
import { closeCodes } from "./closeCodes.js";
import type { EncodedPayload } from "./encodedPayload.js";

/** How long a socket that was told to close may linger. */
const lingerMs = 2_000;

/** Where a subscription's frames go: past graphql-ws, straight to the socket. */
export class LiveSocket {
  readonly #socket: WebSocket;
  readonly #maxBuffered: number;
  readonly #onSlow: () => void;

  /** @param maxBuffered unsent bytes beyond which the client is too slow */
  constructor(socket: WebSocket, maxBuffered: number, onSlow: () => void) {
    this.#socket = socket;
    this.#maxBuffered = maxBuffered;
    this.#onSlow = onSlow;
  }

  /** Sends one frame. A socket that cannot keep up is closed instead: the client resumes from its cursor. */
  send(id: string, payload: EncodedPayload): void {
    const socket = this.#socket;
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > this.#maxBuffered) return this.#closeSlow();
    socket.send(payload.frame(id), { binary: false });
  }

  /** Sends one frame and waits until the system has taken it: for what is read from the store, which has time. */
  sendPaced(id: string, payload: EncodedPayload): Promise<void> {
    const socket = this.#socket;
    return new Promise((resolve) => {
      if (socket.readyState !== socket.OPEN) return resolve();
      socket.send(payload.frame(id), { binary: false }, () => resolve());
    });
  }

  /** Sends one frame unless earlier ones still wait, and answers whether it did: for what a later frame replaces. */
  sendIfIdle(id: string, payload: EncodedPayload): boolean {
    if (this.#socket.bufferedAmount > 0) return false;
    this.send(id, payload);
    return true;
  }

  #closeSlow(): void {
    this.#onSlow();
    const { code, reason } = closeCodes.slow;
    this.#socket.close(code, reason);
    // The close frame waits behind what the client does not read.
    setTimeout(() => this.#socket.terminate(), lingerMs).unref();
  }
}
