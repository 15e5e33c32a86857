import { ApolloLink } from "@apollo/client";

/** Longer than any ballot with its reason. */
const ballotBytes = 8_192;
const encoder = new TextEncoder();

/**
 * Fills up the request that casts a ballot to a length that all of them have: whoever sees the encrypted bytes go by
 * sees how many there are, and `GRANT` is shorter than `DECLINE`. The server does so with its answer.
 */
export function createPaddingLink(): ApolloLink {
  return new ApolloLink((operation, forward) => {
    if (operation.operationName === "CastBallot") {
      const bytes = encoder.encode(JSON.stringify(operation.variables)).length;
      operation.extensions = {
        ...operation.extensions,
        padding: " ".repeat(ballotBytes - (bytes % ballotBytes)),
      };
      operation.setContext(({ http }: { http?: object }) => ({ http: { ...http, includeExtensions: true } }));
    }
    return forward(operation);
  });
}
