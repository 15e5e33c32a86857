import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { type Follower, type Following, follow } from "./follow";

const loading: Following = { status: "LOADING" };
const nobody = { current: () => loading, subscribe: () => () => {} };

/** The panel as it stands, live, for as long as the screen is there. */
export function usePanel(panelId: string): Following {
  const client = useApolloClient();
  const [follower, setFollower] = useState<Follower>();
  useEffect(() => {
    const started = follow(client, panelId);
    setFollower(started);
    return () => {
      started.stop();
      setFollower(undefined);
    };
  }, [client, panelId]);
  const { subscribe, current } = follower ?? nobody;
  return useSyncExternalStore(subscribe, current);
}
