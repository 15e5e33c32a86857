import type { RefusalDetail, RefusalReason } from "@sidang/shared";
import { type Delivered, deliver as deliverAnything, type Post as PostOf } from "#app/lib/sending";
import type { CommandAnswered } from "./commandDocuments";

/** How a command ended. LEFT: the person went away before it was known; the server may or may not have it. */
export type Delivery =
  | { readonly kind: "ACCEPTED"; readonly seq: number }
  | { readonly kind: "REFUSED"; readonly reason: RefusalReason; readonly details: readonly RefusalDetail[] }
  | Exclude<Delivered<CommandAnswered>, { readonly kind: "ANSWERED" }>;

export type Post = PostOf<CommandAnswered>;

/** Sends a command until the server has answered, and says what it answered. */
export async function deliver(post: Post): Promise<Delivery> {
  const delivered = await deliverAnything(post);
  if (delivered.kind !== "ANSWERED") return delivered;
  const { answer } = delivered.answer;
  if (answer.__typename === "CommandAccepted") return { kind: "ACCEPTED", seq: answer.seq };
  const details = answer.details.map(({ what, value, bound }) => ({
    what,
    value: value ?? null,
    bound: bound ?? null,
  }));
  return { kind: "REFUSED", reason: answer.reason, details };
}
