import { ApolloClient, ApolloLink, InMemoryCache } from "@apollo/client";
import {
  audienceKey,
  audienceOf,
  commitmentOf,
  type OpenBallot,
  type PanelCommand,
  type PanelEvent,
  panelStream,
  redactEvent,
  redactState,
} from "@sidang/shared";
import { Observable, type Subscriber } from "rxjs";
import type { Frame } from "#app/features/panel/live/frame";
import { assessment, evidenceOf, frameOf, panelId, type Sitting } from "./sitting";

type Answer = { readonly data: Record<string, unknown> };

/** A server for one viewer: the real rules behind a link, where a socket and HTTP would be. */
export interface Server {
  readonly client: ApolloClient;
  /** Hands on to the subscriptions what has happened in the sitting meanwhile. */
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

export function serverFor(sitting: Sitting, viewerId: string): Server {
  const received: { name: string; variables: Record<string, unknown> }[] = [];
  const streams = new Map<Subscriber<Answer>, number>();
  let lost = false;

  const push = (frame: Frame) => {
    for (const stream of streams.keys()) stream.next({ data: { panelEvents: frame } });
  };
  const flush = () => {
    for (const [stream, after] of streams) {
      for (const event of sitting.events.slice(after))
        stream.next({ data: { panelEvents: seenBy(sitting, viewerId, event) } });
      streams.set(stream, sitting.events.length);
    }
  };

  const answer = (name: string, variables: Record<string, unknown>): Answer => {
    if (name === "PanelRoom") return { data: room(sitting, viewerId) };
    const { commandId, panelId: _panel, ...fields } = variables;
    const type = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const refusal =
      type === "castBallot"
        ? cast(sitting, viewerId, fields)
        : sitting.try(viewerId, asked(type, fields), {
            assessment: assessment(),
            evidence: evidenceOf(String(fields.itemId)),
          });
    flush();
    const seq = sitting.events.length;
    return refusal === null
      ? { data: { answer: { __typename: "CommandAccepted", commandId, seq } } }
      : { data: { answer: { __typename: "CommandRefused", commandId, message: "", ...refusal } } };
  };

  const link = new ApolloLink(
    ({ operationName = "", variables }) =>
      new Observable<Answer>((observer) => {
        received.push({ name: operationName, variables });
        if (lost) return observer.error(new TypeError("the network is gone"));
        if (operationName === "PanelEvents") {
          streams.set(observer, Number(variables.after));
          flush();
          return () => void streams.delete(observer);
        }
        if (operationName === "PanelPresence") {
          observer.next({ data: { panelPresence: [] } });
          return;
        }
        observer.next(answer(operationName, variables));
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

const audience = (sitting: Sitting, userId: string) =>
  audienceOf(sitting.state(), { userId, oversees: true }) ?? ({ kind: "OVERSIGHT" } as const);

function room(sitting: Sitting, viewerId: string) {
  const seen = audience(sitting, viewerId);
  const snapshot = redactState(sitting.state(), seen);
  const head = sitting.events.at(-1)?.hash ?? "";
  return {
    me: { __typename: "User", id: viewerId, name: viewerId },
    panel: {
      __typename: "Panel",
      id: panelId,
      audience: seen.kind,
      audienceKey: audienceKey(seen),
      seq: snapshot.seq,
      head,
      snapshot,
    },
  };
}

function seenBy(sitting: Sitting, viewerId: string, event: PanelEvent): Frame {
  return frameOf(redactEvent(audience(sitting, viewerId), event, panelStream(panelId)));
}

/** What the room sends is the command without its type; the server adds what only it knows. */
function asked(type: string, fields: Record<string, unknown>): PanelCommand {
  return { type, ...fields, ...(type === "revealBallots" ? { automatic: false } : {}) } as PanelCommand;
}

function cast(
  sitting: Sitting,
  viewerId: string,
  { itemId, memberId, choice, reason }: Record<string, unknown>,
) {
  const ballot = { memberId: memberId ?? viewerId, choice, reason, nonce: "0".repeat(32) } as OpenBallot;
  const commitment = commitmentOf({
    panel: panelId,
    item: String(itemId),
    member: ballot.memberId,
    ...ballot,
  });
  return sitting.try(viewerId, {
    type: "castBallot",
    itemId: String(itemId),
    memberId: ballot.memberId,
    commitment,
  });
}
