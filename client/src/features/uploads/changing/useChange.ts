import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useApolloClient } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql";
import { useRef, useState } from "react";
import { refetchLists } from "../sending/refetchLists";

/** What became of a change. LOST: nobody knows; asked again it is the same command. */
export type ChangeEnd =
  | { readonly kind: "DONE" }
  | { readonly kind: "REFUSED"; readonly reason: string }
  | { readonly kind: "LOST" };

/** Sends one change of a piece of evidence, with an id that stays the same until it was answered. */
export function useChange() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<{ readonly asked: string; readonly commandId: string } | null>(null);

  const send = async <Variables extends object>(
    document: TypedDocumentNode<unknown, Variables>,
    variables: Omit<Variables, "commandId">,
  ): Promise<ChangeEnd> => {
    setBusy(true);
    const mutation: DocumentNode = document;
    const asked = JSON.stringify(variables);
    const before = unanswered.current;
    const commandId = before?.asked === asked ? before.commandId : crypto.randomUUID();
    unanswered.current = { asked, commandId };
    try {
      await client.mutate({ mutation, variables: { ...variables, commandId } });
      unanswered.current = null;
      refetchLists(client);
      return { kind: "DONE" };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) return { kind: "LOST" };
      unanswered.current = null;
      return { kind: "REFUSED", reason };
    } finally {
      setBusy(false);
    }
  };
  return { send, busy };
}

/** The server's reason, or its error's code; null when it said nothing. */
function reasonOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const { code, reason } = error.errors[0]?.extensions ?? {};
  if (code === "NOT_FOUND") return "UNKNOWN_EVIDENCE";
  return typeof reason === "string" ? reason : String(code);
}
