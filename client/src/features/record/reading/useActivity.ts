import { useApolloClient } from "@apollo/client/react";
import { panelStream } from "@sidang/shared";
import { useCallback, useEffect, useRef, useState } from "react";
import { RecordEventsDocument } from "#app/generated/record/graphql";
import { type RecordedEvent, readNode } from "./recordedEvent";

/** So many events come at once; a long sitting is read in portions. */
const portion = 200;

export interface Activity {
  readonly events: readonly RecordedEvent[];
  readonly status: "LOADING" | "READY" | "FAILED";
  readonly hasMore: boolean;
  readonly more: () => void;
}

/** A panel's events from the first one on, portion by portion. They never change, so what was read is kept. */
export function useActivity(panelId: string): Activity {
  const client = useApolloClient();
  const [events, setEvents] = useState<readonly RecordedEvent[]>([]);
  const [status, setStatus] = useState<Activity["status"]>("LOADING");
  const [hasMore, setHasMore] = useState(true);
  const asked = useRef(-1);

  const load = useCallback(
    async (after: number) => {
      // The same portion is not asked for twice at once.
      if (asked.current === after) return;
      asked.current = after;
      setStatus("LOADING");
      try {
        const variables = { stream: panelStream(panelId), after, first: portion };
        const { data } = await client.query({
          query: RecordEventsDocument,
          variables,
          fetchPolicy: "no-cache",
        });
        if (data === undefined) throw new Error("the server answered without data");
        const { nodes, pageInfo } = data.activity;
        setEvents((before) => [
          ...before,
          ...nodes.map(readNode).filter(({ seq }) => seq > (before.at(-1)?.seq ?? 0)),
        ]);
        setHasMore(pageInfo.hasNextPage);
        setStatus("READY");
      } catch {
        asked.current = -1;
        setStatus("FAILED");
      }
    },
    [client, panelId],
  );

  useEffect(() => {
    asked.current = -1;
    setEvents([]);
    void load(0);
  }, [load]);

  const last = events.at(-1)?.seq ?? 0;
  return { events, status, hasMore, more: () => void load(last) };
}
