import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "../../graph/requestContext.js";
import { costOf, maxCost } from "./limits/costOf.js";
import { mustBePlain } from "./limits/inputLimits.js";
import { overLimit } from "./limits/overLimit.js";

type Plugin = ApolloServerPlugin<RequestContext>;

/** Refuses operations that would cause too much work or bring what nobody can use, before any work is done. */
export const requestLimits: Plugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, response }) => {
      if (operation === undefined) return;
      // For whatever is thrown here; Apollo would take it for its own fault.
      response.http.status = 400;
      if (operation.operation === "subscription") {
        const extensions = { code: "BAD_REQUEST" };
        throw new GraphQLError("Subscriptions are served on a WebSocket.", { extensions });
      }
      const variables = request.variables ?? {};
      mustBePlain(operation, variables);
      const cost = costOf(schema, document, operation, variables);
      if (cost > maxCost) {
        const message = `The operation asks for too much: its cost is ${cost} of ${maxCost}.`;
        throw overLimit("cost", maxCost, message);
      }
      response.http.status = undefined;
    },
  }),
};

/** Longer than any ballot with its reason. */
const ballotBytes = 8_192;

/**
 * Whoever sees the encrypted bytes go by sees how many there are. A compressed length tells something of what was
 * compressed, and an answer can repeat what an attacker made somebody ask (BREACH): so one's own ballot goes out as it
 * is, and so does what a mutation answers. A plain length tells GRANT from DECLINE: so an answer that may hold a ballot
 * is filled up to a length that all of them have (docs/decisions/0014).
 */
export const ownSecrets: Plugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ operation, request, response }) => {
      const mayHoldBallot = /\bmyBallot\b/.test(request.query ?? "");
      if (operation?.operation !== "query" || mayHoldBallot)
        response.http.headers.set("cache-control", "no-store, no-transform");
      const { body } = response;
      if (!mayHoldBallot || body.kind !== "single") return;
      const bytes = Buffer.byteLength(JSON.stringify(body.singleResult.data ?? null));
      const padding = " ".repeat(ballotBytes - (bytes % ballotBytes));
      body.singleResult.extensions = { ...body.singleResult.extensions, padding };
    },
  }),
};

/** What a client that knows only `application/json` gets 200 for. */
const wellFormed = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "INVALID_INPUT"]);

/**
 * GraphQL over HTTP: a client that accepts plain `application/json` gets 200 for a well-formed request, although its
 * document or its variables are wrong; only `application/graphql-response+json` gets 400. What is past a limit gets
 * 400 either way.
 */
export const legacyStatus: Plugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      const accept = request.http?.headers.get("accept") ?? "";
      const { body, http } = response;
      if (http.status !== 400 || body.kind !== "single") return;
      if (accept.includes("application/graphql-response+json")) return;
      const errors = body.singleResult.errors ?? [];
      const isLegacy = errors.every(
        ({ extensions }) => wellFormed.has(String(extensions?.code)) && extensions?.limit === undefined,
      );
      if (isLegacy) http.status = 200;
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
