import type { ApolloClient } from "@apollo/client";
import type { Panel } from "@sidang/shared";
import { type AudienceKind, PanelEventsDocument, PanelRoomDocument } from "#app/generated/panel/graphql";
import { receive } from "./receive";
import { enter, type Room } from "./room";
import { serverClock } from "./serverClock";

/** What is known of a panel on this screen. */
export type Following =
  | { readonly status: "LOADING" }
  /** There is no such panel, or not for this viewer. */
  | { readonly status: "MISSING" }
  /** It could not be loaded; it is tried again by itself. */
  | { readonly status: "FAILED" }
  | { readonly status: "READY"; readonly room: Room; readonly audience: AudienceKind };

export interface Follower {
  readonly current: () => Following;
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** In a burst (catching up), the screen is drawn at most this often, in milliseconds. */
const drawEvery = 40;
const firstPause = 500;
const longestPause = 8_000;

/**
 * Loads a panel and follows its stream. The subscription starts after the snapshot's `seq` and first yields what is
 * stored, so nothing falls between the two; what comes twice, `receive` drops. The socket comes back by itself with
 * the last cursor; a stale room, or a stream that the server ended, is loaded again while the screen keeps what it shows.
 */
export function follow(client: ApolloClient, panelId: string): Follower {
  const listeners = new Set<() => void>();
  let following: Following = { status: "LOADING" };
  let stopped = false;
  let stream: { unsubscribe: () => void } | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let pause = firstPause;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;

  const tell = () => {
    drawing = undefined;
    drawnAt = Date.now();
    for (const listener of listeners) listener();
  };
  const change = (next: Following) => {
    following = next;
    if (stopped || drawing !== undefined) return;
    const wait = drawnAt + drawEvery - Date.now();
    if (wait <= 0) tell();
    else drawing = setTimeout(tell, wait);
  };
  const later = () => {
    stream?.unsubscribe();
    clearTimeout(retry);
    if (stopped) return;
    retry = setTimeout(load, pause * (0.5 + Math.random() / 2));
    pause = Math.min(longestPause, pause * 2);
  };

  async function load() {
    stream?.unsubscribe();
    try {
      const { data } = await client.query({
        query: PanelRoomDocument,
        variables: { panelId },
        fetchPolicy: "no-cache",
      });
      if (stopped) return;
      const panel = data?.panel;
      const viewerId = data?.me?.id;
      if (!panel || viewerId === undefined) return change({ status: "MISSING" });
      const snapshot = panel.snapshot as unknown as Panel;
      const before = following.status === "READY" ? following.room : null;
      const room = enter(viewerId, { snapshot, seq: panel.seq, head: panel.head }, before);
      change({ status: "READY", room, audience: panel.audience });
      listen(panel.seq, panel.audienceKey);
    } catch {
      if (following.status !== "READY") change({ status: "FAILED" });
      later();
    }
  }

  function listen(after: number, audienceKey: string) {
    const variables = { panelId, after, audienceKey };
    stream = client.subscribe({ query: PanelEventsDocument, variables, fetchPolicy: "no-cache" }).subscribe({
      next: ({ data }) => {
        if (following.status !== "READY" || !data) return;
        pause = firstPause;
        const frame = data.panelEvents;
        if ("commandId" in frame) serverClock.heard(frame.commandId, Date.parse(frame.at));
        const room = receive(following.room, frame);
        if (room === following.room) return;
        change({ ...following, room });
        if (room.stale !== null) void load();
      },
      // The server ends a stream when rights have changed: judged again when it is loaded again.
      error: later,
      complete: later,
    });
  }

  void load();
  return {
    current: () => following,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      clearTimeout(retry);
      clearTimeout(drawing);
      stream?.unsubscribe();
    },
  };
}
