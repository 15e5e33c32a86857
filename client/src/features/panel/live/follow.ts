import type { ApolloClient } from "@apollo/client";
import type { Panel } from "@sidang/shared";
import { map } from "rxjs";
import { type AudienceKind, PanelEventsDocument, PanelRoomDocument } from "#app/generated/panel/graphql";
import { type Following as AnyFollowing, type Follower as FollowerOf, followStream } from "#app/lib/live";
import type { Frame } from "./frame";
import { receive } from "./receive";
import { enter, type Room } from "./room";
import { serverClock } from "./serverClock";

interface Ready {
  readonly room: Room;
  readonly audience: AudienceKind;
}

/** What is known of a panel on this screen. */
export type Following = AnyFollowing<Ready>;
export type Follower = FollowerOf<Ready>;

/** Loads a panel and follows its stream, for as long as it is not stopped. */
export function follow(client: ApolloClient, panelId: string): Follower {
  return followStream<Ready, Frame | null>({
    load: async (before) => {
      const { data } = await client.query({
        query: PanelRoomDocument,
        variables: { panelId },
        fetchPolicy: "no-cache",
      });
      const panel = data?.panel;
      const viewerId = data?.me?.id;
      if (!panel || viewerId === undefined) return null;
      const { seq, head, audience, audienceKey } = panel;
      const snapshot = panel.snapshot as unknown as Panel;
      const room = enter(viewerId, { snapshot, seq, head }, before?.room ?? null);
      return { ready: { room, audience }, after: seq, audienceKey };
    },
    listen: ({ after, audienceKey }) =>
      client
        .subscribe({
          query: PanelEventsDocument,
          variables: { panelId, after, audienceKey },
          fetchPolicy: "no-cache",
        })
        .pipe(map(({ data }) => data?.panelEvents ?? null)),
    receive: (ready, frame) => {
      if (frame === null) return ready;
      if ("commandId" in frame) serverClock.heard(frame.commandId, Date.parse(frame.at));
      const room = receive(ready.room, frame);
      return room === ready.room ? ready : { ...ready, room };
    },
    isStale: ({ room }) => room.stale !== null,
  });
}
