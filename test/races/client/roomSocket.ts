import { type Client, createClient } from "graphql-ws";
import WebSocket from "ws";

export interface RoomSocketOptions {
  readonly url: string;
  readonly origin: string;
  readonly cookie: string;
  readonly reachable: () => Promise<void>;
  readonly newId: () => string;
  /** A subscription was asked for on a socket, by us or by graphql-ws after a loss. */
  readonly onSubscribe: (asked: Asked) => void;
}

interface Asked {
  readonly after: number;
  readonly audienceKey: string;
  readonly idWasInUse: boolean;
}

interface Sent {
  readonly type: string;
  readonly id: string;
  readonly payload: { readonly variables: { readonly after: number; readonly audienceKey: string } };
}

/** The browser's socket, with the browser's settings: it comes back by itself, but waits for the server, not for a time. */
export function openRoomSocket(options: RoomSocketOptions): Client {
  const { url, origin, cookie, reachable, newId, onSubscribe } = options;
  const Watched = class extends WebSocket {
    /** Ids that we gave up on this socket, and that the server may not have given up yet. */
    readonly #givenUp = new Set<string>();

    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols, { headers: { cookie, origin } });
    }

    override send(data: string): void {
      const { type, id, payload } = JSON.parse(data) as Sent;
      if (type === "complete") this.#givenUp.add(id);
      if (type === "subscribe") {
        const { after, audienceKey } = payload.variables;
        onSubscribe({ after, audienceKey, idWasInUse: this.#givenUp.has(id) });
      }
      super.send(data);
    }
  };
  return createClient({
    url: `${url.replace(/^http/, "ws")}/graphql`,
    webSocketImpl: Watched,
    lazyCloseTimeout: 3_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: reachable,
    generateID: newId,
  });
}
