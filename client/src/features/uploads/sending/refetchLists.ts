import type { ApolloClient } from "@apollo/client";

/** The operations of a list of evidence, and the count beside a dossier's tab. */
const lists: readonly string[] = ["EvidenceOverview", "IndicatorEvidence", "ProposalEvidenceCount"];

/** Asks anew for what is on the screen of a unit's evidence. */
export function refetchLists(client: ApolloClient): void {
  for (const query of client.getObservableQueries("active")) {
    if (query.queryName !== undefined && lists.includes(query.queryName))
      void query.refetch().catch(() => undefined);
  }
}
