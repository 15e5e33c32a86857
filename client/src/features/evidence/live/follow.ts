import type { ApolloClient } from "@apollo/client";
import type { Evidence } from "@sidang/shared";
import { map } from "rxjs";
import {
  EvidenceEventsDocument,
  EvidencePageDocument,
  EvidenceProposalDocument,
} from "#app/generated/evidence/graphql";
import { type Following as AnyFollowing, type Follower, followStream } from "#app/lib/live";
import type { Desk, ProposalOfEvidence } from "./desk";
import type { Frame } from "./frame";
import { receive } from "./receive";

interface Ready {
  readonly desk: Desk;
}

/** What is known of an evidence on this screen. */
export type Following = AnyFollowing<Ready>;

/** Loads an evidence and follows its stream, for as long as it is not stopped. */
export function follow(client: ApolloClient, evidenceId: string): Follower<Ready> {
  return followStream<Ready, Frame | null>({
    load: async (before) => {
      const { data } = await client.query({
        query: EvidencePageDocument,
        variables: { id: evidenceId },
        fetchPolicy: "no-cache",
      });
      const found = data?.evidence;
      const reader = data?.me;
      if (!found || !reader) return null;
      const proposal = before?.desk.proposal ?? (await proposalOf(client, found.proposalId));
      const desk: Desk = {
        reader,
        evidence: { ...(found.snapshot as unknown as Evidence), seq: found.seq },
        may: found.may,
        proposal,
        head: found.head,
        brokenAt: before?.desk.brokenAt ?? null,
        stale: null,
      };
      return { ready: { desk }, after: found.seq, audienceKey: found.audienceKey };
    },
    listen: ({ after, audienceKey }) =>
      client
        .subscribe({
          query: EvidenceEventsDocument,
          variables: { evidenceId, after, audienceKey },
          fetchPolicy: "no-cache",
        })
        .pipe(map(({ data }) => data?.evidenceEvents ?? null)),
    receive: (ready, frame) => {
      if (frame === null) return ready;
      const desk = receive(ready.desk, frame);
      return desk === ready.desk ? ready : { desk };
    },
    isStale: ({ desk }) => desk.stale !== null,
  });
}

async function proposalOf(client: ApolloClient, proposalId: string): Promise<ProposalOfEvidence> {
  const { data } = await client.query({
    query: EvidenceProposalDocument,
    variables: { proposalId },
    fetchPolicy: "no-cache",
  });
  return data?.proposal ?? null;
}
