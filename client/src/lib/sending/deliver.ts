/** How a command ended. LEFT: the person went away before it was known; the server may or may not have it. */
export type Delivered<Answer> =
  | { readonly kind: "ANSWERED"; readonly answer: Answer }
  | { readonly kind: "FAILED"; readonly error: unknown }
  | { readonly kind: "LEFT" };

export interface Post<Answer> {
  /** Sends the command once, always with the same id. */
  readonly send: () => Promise<Answer>;
  /** No answer came, as opposed to an answer that says no. */
  readonly isLost: (error: unknown) => boolean;
  /** Resolves when it is worth trying again. */
  readonly untilReachable: (signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Sends a command until the server has answered, however often the connection is lost in between. Its id makes that
 * safe: twice the same id has the effect of once.
 */
export async function deliver<Answer>(post: Post<Answer>): Promise<Delivered<Answer>> {
  const { send, isLost, untilReachable, signal } = post;
  while (!signal.aborted) {
    try {
      return { kind: "ANSWERED", answer: await send() };
    } catch (error) {
      if (!isLost(error)) return { kind: "FAILED", error };
      await untilReachable(signal);
    }
  }
  return { kind: "LEFT" };
}
