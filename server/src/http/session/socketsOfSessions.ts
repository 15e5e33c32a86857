import type { WebSocket } from "ws";
import type { Hub } from "../../eventStore/hub.js";
import type { SignedIn } from "../../graph/requestContext.js";
import { closeCodes } from "../../live/index.js";

/** `setTimeout` counts in 32 bits. */
const longestTimer = 2 ** 31 - 1;

/** Which sockets belong to which session and person: they close on the spot when the session ends or rights change. */
export class SocketsOfSessions {
  readonly #sockets = new Map<string, Set<WebSocket>>();
  readonly #stopListening: () => void;

  constructor(
    hub: Hub,
    readonly clock: () => number,
  ) {
    this.#stopListening = hub.onRevoked((key) => this.#close(key));
  }

  add({ userId, session }: SignedIn, socket: WebSocket): void {
    const keys = [`session:${session.tokenHash}`, `user:${userId}`];
    for (const key of keys) {
      const sockets = this.#sockets.get(key) ?? new Set();
      sockets.add(socket);
      this.#sockets.set(key, sockets);
    }
    const { code, reason } = closeCodes.unauthorised;
    const lasts = Math.min(Math.max(session.expiresAt - this.clock(), 0), longestTimer);
    const expiry = setTimeout(() => socket.close(code, reason), lasts).unref();
    socket.once("close", () => {
      clearTimeout(expiry);
      for (const key of keys) {
        const sockets = this.#sockets.get(key);
        sockets?.delete(socket);
        if (sockets?.size === 0) this.#sockets.delete(key);
      }
    });
  }

  close(): void {
    this.#stopListening();
  }

  #close(key: string): void {
    const { code, reason } = key.startsWith("session:") ? closeCodes.unauthorised : closeCodes.judgedAgain;
    for (const socket of this.#sockets.get(key) ?? []) {
      socket.close(code, reason);
      // Whoever does not answer the close is not waited for.
      setTimeout(() => socket.terminate(), 1_000).unref();
    }
  }
}
