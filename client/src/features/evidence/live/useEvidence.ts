import { useApolloClient } from "@apollo/client/react";
import { useCallback } from "react";
import { useFollowing } from "#app/lib/live";
import { type Following, follow } from "./follow";

/** The evidence as it stands, live, for as long as the screen is there. */
export function useEvidence(evidenceId: string): Following {
  const client = useApolloClient();
  return useFollowing(useCallback(() => follow(client, evidenceId), [client, evidenceId]));
}
