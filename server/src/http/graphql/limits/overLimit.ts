import { GraphQLError, type GraphQLErrorOptions } from "graphql";

/** A request past a bound: refused before any work is done. The error says which limit and where it lies. */
export function overLimit(
  limit: string,
  bound: number,
  message: string,
  options: GraphQLErrorOptions = {},
): GraphQLError {
  return new GraphQLError(message, { ...options, extensions: { code: "INVALID_INPUT", limit, bound } });
}
