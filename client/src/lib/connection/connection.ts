import { useSyncExternalStore } from "react";

/** How current the screen is. `since`: epoch milliseconds of the first moment that may have been missed. */
export type Connection =
  | { readonly status: "online" }
  | { readonly status: "reconnecting"; readonly since: number };

/** The two ways to the server: requests, and the socket that carries what is live (only while something is live). */
export type ConnectionPart = "requests" | "socket";

const online: Connection = { status: "online" };

/** Remembers since when each way has been down; tells its listeners when the whole changes. */
export function createConnectionStore(now: () => number = Date.now) {
  const downSince: Record<ConnectionPart, number | null> = { requests: null, socket: null };
  const listeners = new Set<() => void>();
  let current: Connection = online;

  return {
    report(part: ConnectionPart, state: "up" | "down") {
      if ((downSince[part] !== null) === (state === "down")) return;
      downSince[part] = state === "down" ? now() : null;
      const moments = Object.values(downSince).filter((moment) => moment !== null);
      current = moments.length === 0 ? online : { status: "reconnecting", since: Math.min(...moments) };
      for (const listener of listeners) listener();
    },
    current: () => current,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type ConnectionStore = ReturnType<typeof createConnectionStore>;

/** The page's one connection. */
export const connection = createConnectionStore();

/** Whether the page is in touch with the server, and if not, since when. */
export function useConnection(): Connection {
  return useSyncExternalStore(connection.subscribe, connection.current, () => online);
}
