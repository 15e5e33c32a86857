import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { DeliberateError } from "../../graph/deliberateError.js";
import type { MaskResult } from "../../live/index.js";
import { tokenLimit } from "./limits/shapeLimits.js";

/** Errors about the request itself, made by the GraphQL layers before any of our code runs. */
const aboutTheRequest = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_SUPPORTED",
]);

/**
 * Lets deliberate errors out as they are, and nothing else: the rest leaves as INTERNAL with the request's id, under
 * which the log has it.
 */
export function maskError(error: unknown, requestId: string, log: Logger): GraphQLError {
  const cause = unwrapResolverError(error);
  const place = error instanceof GraphQLError ? { path: error.path, nodes: error.nodes } : {};
  if (cause instanceof DeliberateError)
    return new GraphQLError(cause.message, { ...place, extensions: cause.extensions });
  // Only errors from before the execution have no path: what a resolver throws never passes for one of these.
  if (error instanceof GraphQLError && error.path === undefined) {
    const { code } = error.extensions;
    if (aboutTheRequest.has(String(code))) return tokenLimit(error) ?? withoutTransport(error);
    if (error.extensions.limit !== undefined) return error;
    if (code === "BAD_USER_INPUT")
      return new GraphQLError(error.message, { ...place, extensions: { code: "INVALID_INPUT" } });
  }
  log.error({ requestId, err: describe(cause) }, "internal error");
  return new GraphQLError("Something went wrong on our side.", {
    ...place,
    extensions: { code: "INTERNAL", requestId },
  });
}

/** The status that Apollo hangs on an error is for the response's head, not for its body. */
function withoutTransport({ message, nodes, extensions }: GraphQLError): GraphQLError {
  const { http: _http, ...said } = extensions;
  return new GraphQLError(message, { nodes, extensions: said });
}

/** What the log keeps of an error: no parameters or statements that a driver may have hung on it. */
function describe(cause: unknown) {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const { name, message, stack } = cause;
  return { type: name, message, stack };
}

/** Masks the errors of a result that is executed for many at once. */
export function maskResult(log: Logger): MaskResult {
  return (result) =>
    result.errors === undefined
      ? result
      : { ...result, errors: result.errors.map((error) => maskError(error, randomUUID(), log)) };
}
