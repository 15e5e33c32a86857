import type { RefusalDetail, RefusalReason } from "@sidang/shared";
import type { CommandAnswered } from "./commandDocuments";

/** How a command ended. LEFT: the person went away before it was known; the server may or may not have it. */
export type Delivery =
  | { readonly kind: "ACCEPTED"; readonly seq: number }
  | { readonly kind: "REFUSED"; readonly reason: RefusalReason; readonly details: readonly RefusalDetail[] }
  | { readonly kind: "FAILED"; readonly error: unknown }
  | { readonly kind: "LEFT" };

export interface Post {
  /** Sends the command once, always with the same id. */
  readonly send: () => Promise<CommandAnswered>;
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
export async function deliver({ send, isLost, untilReachable, signal }: Post): Promise<Delivery> {
  while (!signal.aborted) {
    try {
      const { answer } = await send();
      if (answer.__typename === "CommandAccepted") return { kind: "ACCEPTED", seq: answer.seq };
      const details = answer.details.map(({ what, value, bound }) => ({
        what,
        value: value ?? null,
        bound: bound ?? null,
      }));
      return { kind: "REFUSED", reason: answer.reason, details };
    } catch (error) {
      if (!isLost(error)) return { kind: "FAILED", error };
      await untilReachable(signal);
    }
  }
  return { kind: "LEFT" };
}
