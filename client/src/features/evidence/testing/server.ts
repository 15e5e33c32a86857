import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import {
  type Anchor,
  circleFor,
  type EvidenceCommand,
  evidenceAudienceKey,
  evidenceAudienceOf,
  redactEvidence,
  redactEvidenceEvent,
  threadAudiences,
} from "@sidang/shared";
import type { GraphQLFormattedError } from "graphql";
import { Observable, type Subscriber } from "rxjs";
import type { Frame } from "#app/features/evidence/live/frame";
import { evidenceId, frameOf, nameOf, people, proposalId, type Story, standingOf } from "./story";

type Answer = { readonly data?: Record<string, unknown>; readonly errors?: readonly GraphQLFormattedError[] };

/** A server for one reader: the real rules behind a link, where a socket and HTTP would be. */
export interface Server {
  readonly client: ApolloClient;
  /** Hands on to the subscriptions what has happened meanwhile. */
  readonly flush: () => void;
  /** Sends a frame as it is: a gap, a reset, something seen before. */
  readonly push: (frame: Frame) => void;
  /** Ends the streams, as when rights have changed. */
  readonly endStreams: () => void;
  /** While true, nothing gets through. */
  readonly cut: (lost: boolean) => void;
  /** Every operation that arrived, in order. */
  readonly received: readonly { readonly name: string; readonly variables: Record<string, unknown> }[];
}

export function serverFor(story: Story, readerId: string): Server {
  const received: { name: string; variables: Record<string, unknown> }[] = [];
  const streams = new Map<Subscriber<Answer>, number>();
  let lost = false;

  const audience = () => evidenceAudienceOf(story.state(), standingOf(readerId));
  const push = (frame: Frame) => {
    for (const stream of streams.keys()) stream.next({ data: { evidenceEvents: frame } });
  };
  const flush = () => {
    const seenBy = audience();
    if (seenBy === null) return;
    for (const [stream, after] of streams) {
      for (const event of story.events.slice(after)) {
        const frame = frameOf(redactEvidenceEvent(seenBy, event, evidenceId));
        stream.next({ data: { evidenceEvents: frame } });
      }
      streams.set(stream, story.events.length);
    }
  };
  const answer = (name: string, variables: Record<string, unknown>): Answer => {
    switch (name) {
      case "EvidencePage":
        return { data: page(story, readerId) };
      case "EvidenceProposal":
        return { data: { proposal } };
      case "ThreadsSeen":
        return { data: { threadsSeen: [] } };
      case "BlindRounds":
        return { data: { blindRounds: [] } };
      case "MarkThreadsSeen":
        return { data: { markThreadsSeen: true } };
      case "MentionablePeople":
        return { data: { mentionablePeople: mentionable(String(variables.search)) } };
      default:
        return command(story, readerId, name, variables);
    }
  };
  const link = new ApolloLink(
    ({ operationName = "", variables }) =>
      new Observable<Answer>((observer) => {
        received.push({ name: operationName, variables });
        if (lost) return observer.error(new TypeError("the network is gone"));
        if (operationName === "EvidenceEvents") {
          streams.set(observer, Number(variables.after));
          flush();
          return () => void streams.delete(observer);
        }
        if (operationName === "EvidencePresence") {
          observer.next({ data: { evidencePresence: [] } });
          return;
        }
        observer.next(answer(operationName, variables));
        flush();
        observer.complete();
        return;
      }),
  );
  return {
    client: new ApolloClient({ link, cache: new InMemoryCache() }),
    flush,
    push,
    endStreams: () => {
      for (const stream of [...streams.keys()]) stream.complete();
    },
    cut: (gone) => {
      lost = gone;
    },
    received,
  };
}

const proposal = {
  __typename: "Proposal",
  id: proposalId,
  cycle: 2026,
  target: "WBK",
  stage: "UNDER_REVIEW",
  unit: {
    __typename: "Unit",
    id: "unit-uji",
    name: "Unit Uji",
    agency: { __typename: "Agency", id: "instansi-uji", name: "Kementerian Uji" },
  },
  self: null,
  tpi: null,
  tpn: null,
};

function page(story: Story, readerId: string) {
  const standing = standingOf(readerId);
  const audience = evidenceAudienceOf(story.state(), standing);
  const me = { __typename: "User", id: readerId, name: nameOf(readerId), grants: people[readerId] ?? [] };
  if (audience === null) return { me, evidence: null };
  const snapshot = redactEvidence(story.state(), audience);
  const audiences = threadAudiences.filter((each) => circleFor(standing, each) !== null);
  const may = { __typename: "EvidenceRights", audiences, changes: standing.adds };
  const evidence = {
    __typename: "Evidence",
    id: evidenceId,
    proposalId,
    seq: snapshot.seq,
    head: story.head(),
    audienceKey: evidenceAudienceKey(audience),
    snapshot,
    may,
  };
  return { me, evidence };
}

function mentionable(search: string) {
  return Object.keys(people)
    .map((userId) => ({ __typename: "Mentionable", userId, name: nameOf(userId) }))
    .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
}

/** What the page sends is the command without its type; the server makes the ids, each from the command's. */
function command(story: Story, readerId: string, name: string, variables: Record<string, unknown>): Answer {
  const { commandId, evidenceVersionId, anchor, ...fields } = variables;
  const type = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const made = {
    threadId: `thread-${commandId}`,
    commentId: `comment-${commandId}`,
    ...(evidenceVersionId === undefined ? {} : { versionId: evidenceVersionId }),
    ...(anchor === undefined ? {} : { anchor: anchor as Anchor }),
  };
  const asked = { ...made, ...fields, type } as unknown as EvidenceCommand;
  const refusal = story.try(readerId, asked, { commandId: String(commandId) });
  const id = "threadId" in asked ? asked.threadId : "";
  if (refusal === null) return { data: { answer: { __typename: "Thread", id } } };
  const extensions = { code: "INVALID_INPUT", reason: refusal.reason, ...refusal.details[0] };
  return { errors: [{ message: refusal.reason, extensions }] };
}
