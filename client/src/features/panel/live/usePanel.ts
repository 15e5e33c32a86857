import { useApolloClient } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { type Following, follow } from "./follow";

const loading: Following = { status: "LOADING" };

/**
 * The panel as it stands, live, for as long as the screen is there.
 *
 * Plain state and not `useSyncExternalStore`: that draws every event synchronously, one after the other, and in a
 * burst React takes it for an endless loop (error 185). State set from a message is drawn when there is time, and
 * events that came meanwhile are drawn together.
 */
export function usePanel(panelId: string): Following {
  const client = useApolloClient();
  const [following, setFollowing] = useState(loading);
  useEffect(() => {
    const follower = follow(client, panelId);
    const show = () => setFollowing(follower.current());
    show();
    const unsubscribe = follower.subscribe(show);
    return () => {
      unsubscribe();
      follower.stop();
    };
  }, [client, panelId]);
  return following;
}
