import { ServerError } from "@apollo/client/errors";
import { RetryLink } from "@apollo/client/link/retry";

const triesOfCommand = 14;
const triesOfQuery = 4;

/** The context of a request that its sender sends again by itself, so that the link does not. */
export const sentOnce = { sentOnce: true };

/**
 * Sends again what did not get through. A command carries its `commandId`, which makes sending it twice the same as
 * sending it once; a mutation without one is never sent again.
 */
export function createRetryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: 300, max: 5_000, jitter: true },
    attempts: (count, operation, error) => {
      if (!didNotGetThrough(error) || operation.getContext().sentOnce === true) return false;
      if (operation.operationType === "mutation")
        return "commandId" in operation.variables && count < triesOfCommand;
      return count < triesOfQuery;
    },
  });
}

/** No answer at all, or one of a proxy whose server is away. */
export function didNotGetThrough(error: unknown): boolean {
  if (ServerError.is(error)) return [408, 429, 502, 503, 504].includes(error.statusCode);
  return error instanceof TypeError;
}
