import { useApolloClient } from "@apollo/client/react";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { DocumentNode } from "graphql";
import { useRef, useState } from "react";
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

interface Unanswered {
  readonly document: DocumentNode;
  /** As JSON. */
  readonly variables: string;
  readonly commandId: string;
}

/**
 * Sends one command at a time. The link sends it again while it does not get through, with the same id; so does
 * whoever asks once more for what may have arrived and was never answered. `send` answers whether it had its effect.
 */
export function useCommand() {
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const unanswered = useRef<Unanswered | null>(null);

  const send = async <Variables extends object>({
    document,
    variables,
  }: Command<Variables>): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    const mutation: DocumentNode = document;
    const asked = JSON.stringify(variables);
    const before = unanswered.current;
    const isAgain = before?.document === mutation && before.variables === asked;
    const commandId = isAgain ? before.commandId : crypto.randomUUID();
    unanswered.current = { document: mutation, variables: asked, commandId };
    try {
      const { data } = await client.mutate<Result>({
        mutation,
        variables: { ...variables, commandId },
        fetchPolicy: "no-cache",
      });
      const outcome = data?.outcome;
      if (outcome !== undefined) unanswered.current = null;
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
