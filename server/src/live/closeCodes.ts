/**
 * Codes with which the server closes a WebSocket, besides those of the graphql-transport-ws protocol.
 * That protocol's client gives up on 4401 and tries again on the others.
 */
export const closeCodes = {
  /** There is no session, or it ended: sign in. */
  unauthorised: { code: 4401, reason: "Unauthorized" },
  /** The client did not keep up with what it was sent: connect again and resume from the cursor. */
  slow: { code: 4290, reason: "slow; resume" },
  /** Rights have changed: connect again and be judged again. */
  judgedAgain: { code: 4205, reason: "rights changed; reconnect" },
} as const;
