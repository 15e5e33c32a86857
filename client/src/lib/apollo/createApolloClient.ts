import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { BaseHttpLink } from "@apollo/client/link/http";
import { tap } from "rxjs";
import { createConnectionLink } from "./connectionLink";
import { createPaddingLink } from "./paddingLink";
import { createRetryLink } from "./retryLink";
import { createSocketLink } from "./socketLink";

export interface ApolloOptions {
  /** The language in which the server's own texts are wanted. */
  readonly language: () => string;
  /** The server does not know who asks (any more). */
  readonly onSignedOut: () => void;
}

export interface Apollo {
  readonly client: ApolloClient;
  /** Opens the socket again, for whoever is signed in now. */
  readonly reconnectSocket: () => void;
}

/** Requests over HTTP, subscriptions over one socket, both with the session's cookie. */
export function createApolloClient({ language, onSignedOut }: ApolloOptions): Apollo {
  const socket = createSocketLink(onSignedOut);
  const inLanguage = new ApolloLink((operation, forward) => {
    operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
      headers: { ...headers, "accept-language": language() },
    }));
    return forward(operation);
  });
  const signedOut = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap(({ errors }) => {
        const unknown = errors?.some((error) => error.extensions?.code === "UNAUTHENTICATED");
        // To be refused at the door is not to be shown out.
        if (unknown && operation.operationName !== "SignIn") onSignedOut();
      }),
    ),
  );
  const requests = ApolloLink.from([
    createRetryLink(),
    createConnectionLink(),
    signedOut,
    inLanguage,
    createPaddingLink(),
    new BaseHttpLink({ uri: "/graphql", credentials: "same-origin" }),
  ]);

  const client = new ApolloClient({
    link: ApolloLink.split(({ operationType }) => operationType === "subscription", socket.link, requests),
    cache: new InMemoryCache({
      typePolicies: {
        // Neither has an id of its own: they are parts of what they belong to. Of a sheet, screens ask different parts.
        ScoreSheet: { keyFields: false, merge: true },
        AgendaItem: { keyFields: false },
      },
    }),
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
    devtools: { enabled: import.meta.env.DEV },
  });
  return { client, reconnectSocket: socket.reconnect };
}

/** The server's code for an error that it meant to tell, e.g. `RATE_LIMITED`; undefined for everything else. */
export function errorCode(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined;
  const code = error.errors[0]?.extensions?.code;
  return typeof code === "string" ? code : undefined;
}
