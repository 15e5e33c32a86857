import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import { DeliberateError } from "../../graph/deliberateError.js";
import type { RequestContext } from "../../graph/requestContext.js";
import { costOf, maxCost } from "./limits/costOf.js";

type Plugin = ApolloServerPlugin<RequestContext>;

/** Refuses operations that would cause too much work, before any is done. */
export const costLimit: Plugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (operation === undefined) return;
      const cost = costOf(schema, document, operation, request.variables ?? {});
      if (cost > maxCost)
        throw new DeliberateError("INVALID_INPUT", `The operation asks for too much: ${cost} of ${maxCost}.`);
    },
  }),
};

/**
 * GraphQL over HTTP: a client that accepts plain `application/json` gets 200 for a well-formed request, errors
 * included; only `application/graphql-response+json` gets 400.
 */
export const legacyStatus: Plugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get("accept") ?? "";
      const { body, http } = response;
      const hasErrors = body.kind === "single" && (body.singleResult.errors?.length ?? 0) > 0;
      if (
        http.status === 400 &&
        request.query &&
        hasErrors &&
        !accept.includes("application/graphql-response+json")
      ) {
        http.status = 200;
      }
    },
  }),
};

/** One line for each operation: its name and kind, how long it took, how it ended. Never its text or its variables. */
export function operationLog(log: Logger): Plugin {
  return {
    requestDidStart: async ({ contextValue }) => {
      const began = performance.now();
      return {
        willSendResponse: async ({ operation, operationName, response }) => {
          const { body } = response;
          const errors = body.kind === "single" ? (body.singleResult.errors ?? []) : [];
          log.info(
            {
              requestId: contextValue.requestId,
              kind: operation?.operation ?? null,
              operation: /^\w{1,60}$/.test(operationName ?? "") ? operationName : null,
              ms: Math.round(performance.now() - began),
              errors: errors.map(({ extensions }) => extensions?.code ?? null),
            },
            "operation",
          );
        },
      };
    },
  };
}
