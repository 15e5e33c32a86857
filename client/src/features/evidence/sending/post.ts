import type { ApolloClient } from "@apollo/client";
import type { EvidenceRefusal } from "@sidang/shared";
import { didNotGetThrough, sentOnce } from "#app/lib/apollo";
import { deliver, untilReachable } from "#app/lib/sending";
import { type EvidenceWish, requestOf } from "./evidenceWish";
import { refusalOf } from "./refusalOf";

/** How a wish ended. `id` is what it made or changed. LEFT: the person went away before it was known. */
export type Outcome =
  | { readonly kind: "ACCEPTED"; readonly id: string }
  | { readonly kind: "REFUSED"; readonly refusal: EvidenceRefusal }
  | { readonly kind: "FAILED" }
  | { readonly kind: "LEFT" };

export type PostWish = (commandId: string, wish: EvidenceWish, signal: AbortSignal) => Promise<Outcome>;

/** Sends a wish until the server has answered, however often the connection is lost in between. */
export function postThrough(client: ApolloClient): PostWish {
  return async (commandId, wish, signal) => {
    const delivered = await deliver({
      send: async () => {
        const { data } = await client.mutate({
          ...requestOf(commandId, wish),
          fetchPolicy: "no-cache",
          // Again is what `deliver` is for.
          context: sentOnce,
        });
        if (data === undefined || data === null) throw new Error("the server answered without data");
        return data.answer.id;
      },
      isLost: didNotGetThrough,
      untilReachable,
      signal,
    });
    if (delivered.kind === "ANSWERED") return { kind: "ACCEPTED", id: delivered.answer };
    if (delivered.kind === "LEFT") return delivered;
    const refusal = refusalOf(delivered.error);
    return refusal === null ? { kind: "FAILED" } : { kind: "REFUSED", refusal };
  };
}
