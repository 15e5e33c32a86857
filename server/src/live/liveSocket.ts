import type { Writable } from "node:stream";
import type { WebSocket } from "ws";
import { closeCodes } from "./closeCodes.js";
import type { Framed } from "./encodedPayload.js";

/** How long a socket that was told to close may linger. */
const lingerMs = 2_000;

interface Parts {
  readonly webSocket: WebSocket;
  /**
   * The connection under the WebSocket. Whole frames are written to it between those that `ws` writes; since nothing is
   * compressed, `ws` writes its own whole and at once too.
   */
  readonly connection: Writable;
  /** Unsent bytes beyond which the client is too slow. */
  readonly maxBuffered: number;
  readonly onSlow: () => void;
}

/** Where a subscription's frames go: past graphql-ws, straight to the connection. */
export class LiveSocket {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Sends at once. A socket that cannot keep up is closed instead: the client resumes from its cursor. */
  send(id: string, payload: Framed): void {
    const { webSocket, connection, maxBuffered } = this.#parts;
    if (webSocket.readyState !== webSocket.OPEN) return;
    if (connection.writableLength > maxBuffered) this.#closeSlow();
    else connection.write(payload.frame(id));
  }

  /** Sends one frame and waits until the system has taken it: for what is read from the store, which has time. */
  sendPaced(id: string, payload: Framed): Promise<void> {
    const { webSocket, connection } = this.#parts;
    return new Promise((resolve) => {
      if (webSocket.readyState !== webSocket.OPEN) return resolve();
      connection.write(payload.frame(id), () => resolve());
    });
  }

  /** Sends one frame unless earlier ones still wait, and answers whether it did: for what a later frame replaces. */
  sendIfIdle(id: string, payload: Framed): boolean {
    if (this.#parts.connection.writableLength > 0) return false;
    this.send(id, payload);
    return true;
  }

  #closeSlow(): void {
    const { webSocket, onSlow } = this.#parts;
    onSlow();
    const { code, reason } = closeCodes.slow;
    webSocket.close(code, reason);
    // The close frame waits behind what the client does not read.
    setTimeout(() => webSocket.terminate(), lingerMs).unref();
  }
}
