import { useApolloClient } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql";
import { useState } from "react";
import type { CommandOutcomeFragment } from "#app/generated/panels/graphql";

export type Refused = Extract<CommandOutcomeFragment, { __typename: "CommandRefused" }>;

/** Why the last command had no effect: the server said no, or it was not reached. */
export type Problem = { readonly kind: "refused"; readonly refusal: Refused } | { readonly kind: "lost" };

interface Result {
  readonly outcome: CommandOutcomeFragment;
}

interface Command<Variables extends object> {
  readonly document: TypedDocumentNode<Result, Variables>;
  /** All but the id, which is made here. */
  readonly variables: Omit<Variables, "commandId">;
}

/**
 * Sends one command at a time. The link sends it again while it does not get through, with the same id; `send`
 * answers whether it had its effect.
 */
export function useCommand() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const send = async <Variables extends object>({
    document,
    variables,
  }: Command<Variables>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      const mutation: DocumentNode = document;
      const { data } = await client.mutate<Result>({
        mutation,
        variables: { ...variables, commandId: crypto.randomUUID() },
        fetchPolicy: "no-cache",
      });
      const outcome = data?.outcome;
      if (outcome?.__typename === "CommandAccepted") return true;
      setProblem(outcome === undefined ? { kind: "lost" } : { kind: "refused", refusal: outcome });
      return false;
    } catch {
      setProblem({ kind: "lost" });
      return false;
    } finally {
      setBusy(false);
    }
  };

  return { send, busy, problem };
}
