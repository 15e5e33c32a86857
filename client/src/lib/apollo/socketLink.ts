import { ApolloLink } from "@apollo/client";
import { print } from "graphql";
import type { Client } from "graphql-ws";
import { Observable } from "rxjs";
import { connection } from "../connection";
import { advanceCursor } from "./advanceCursor";
import { createSubscriptionIds } from "./subscriptionIds";

/**
 * The end of the line for subscriptions. The socket's code is loaded with the first of them, so that pages with
 * nothing live on them do not carry it.
 */
export function createSocketLink(onSignedOut: () => void): {
  readonly link: ApolloLink;
  readonly reconnect: () => void;
} {
  const ids = createSubscriptionIds();
  const idOfRequest = new WeakMap<object, string>();
  let client: Promise<Client> | undefined;
  const socket = () => {
    client ??= import("./socket").then(({ openSocket }) =>
      openSocket({ idOf: (request) => idOfRequest.get(request) ?? crypto.randomUUID(), onSignedOut }),
    );
    return client;
  };

  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        // The socket sends this object again when it comes back, so the cursor in it may advance.
        const variables = { ...operation.variables };
        const request = { operationName: operation.operationName, query: print(operation.query), variables };
        const id = ids.take(request);
        idOfRequest.set(request, id);
        let stopped = false;
        let stop = () => {};
        socket().then(
          (live) => {
            if (stopped) return;
            stop = live.subscribe<Record<string, unknown>, Record<string, unknown>>(request, {
              next: (result) => {
                advanceCursor(variables, result.data);
                observer.next(result as ApolloLink.Result);
              },
              error: (error) => observer.error(asError(error)),
              complete: () => observer.complete(),
            });
          },
          (error) => observer.error(error),
        );
        return () => {
          stopped = true;
          ids.release(id);
          stop();
          // With nothing live on the screen a socket that is away is no loss.
          if (ids.none()) connection.report("socket", "up");
        };
      }),
  );
  // Somebody else sits at the page, or nobody: the socket must be opened again with their cookie.
  const reconnect = () => void client?.then((live) => live.terminate());
  return { link, reconnect };
}

function asError(cause: unknown): Error {
  if (cause instanceof Error) return cause;
  if (Array.isArray(cause))
    return new Error(cause.map((error: { message?: string }) => error.message).join("; "));
  return new Error("The socket was closed", { cause });
}
