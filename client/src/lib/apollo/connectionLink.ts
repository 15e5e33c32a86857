import { ApolloLink } from "@apollo/client";
import { tap } from "rxjs";
import { connection } from "../connection";
import { didNotGetThrough } from "./retryLink";

/** Tells the connection's state from what requests meet. */
export function createConnectionLink(): ApolloLink {
  return new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap({
        next: () => connection.report("requests", "up"),
        error: (error) => connection.report("requests", didNotGetThrough(error) ? "down" : "up"),
      }),
    ),
  );
}
