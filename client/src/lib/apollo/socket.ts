import { type Client, createClient } from "graphql-ws";
import { connection } from "../connection";

/** The server's close code for a socket without a session. The protocol's client does not try again after it. */
const signedOut = 4401;
/** How long the server's answer to a ping may take before the socket counts as dead. */
const answerMs = 4_000;

interface Options {
  readonly idOf: (request: object) => string;
  readonly onSignedOut: () => void;
}

/** Opens the page's socket; loaded with the first screen that is live. It comes back by itself, however long it takes. */
export function openSocket({ idOf, onSignedOut }: Options): Client {
  const url = `${location.protocol === "https:" ? "wss:" : "ws:"}//${location.host}/graphql`;
  let overdue: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url,
    lazy: true,
    // A route that hands over to another live one keeps the socket.
    lazyCloseTimeout: 3_000,
    keepAlive: 8_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, pauseBefore(attempt))),
    generateID: idOf,
    on: {
      connected: () => connection.report("socket", "up"),
      // A network that goes away closes nothing: only the missing answer tells.
      ping: (received) => {
        if (!received) overdue = setTimeout(() => client.terminate(), answerMs);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
      closed: (event) => {
        clearTimeout(overdue);
        const code = codeOf(event);
        // 1000: nothing live is on the screen any more.
        connection.report("socket", code === 1000 || code === signedOut ? "up" : "down");
        if (code === signedOut) onSignedOut();
      },
    },
  });
  window.addEventListener("offline", () => client.terminate());
  return client;
}

/** At once the first time, then longer and longer up to five seconds, never all browsers in the same moment. */
function pauseBefore(attempt: number): number {
  if (attempt === 0) return Math.random() * 150;
  return Math.min(5_000, 250 * 2 ** attempt) * (0.5 + Math.random() / 2);
}

function codeOf(event: unknown): number | undefined {
  return event instanceof CloseEvent ? event.code : undefined;
}
