import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";

/** The longest request that is read. */
export const maxBodyBytes = 1_048_576;

/** A request that did not get as far as GraphQL is refused in GraphQL's form. What is our own fault is left to the server's handler. */
export function refuseUnreadable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500;
  if (status >= 500) throw error;
  return reply.code(status).send({ errors: [refusal(status)] });
}

function refusal(status: number) {
  switch (status) {
    case 413:
      return {
        message: `The request is longer than ${maxBodyBytes} bytes.`,
        extensions: { code: "INVALID_INPUT", limit: "body", bound: maxBodyBytes },
      };
    case 415:
      return { message: "The request has to be application/json.", extensions: { code: "BAD_REQUEST" } };
    default:
      return { message: "The request is no JSON object.", extensions: { code: "BAD_REQUEST" } };
  }
}
