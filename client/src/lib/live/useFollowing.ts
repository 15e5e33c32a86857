import { useEffect, useState } from "react";
import type { Follower, Following } from "./followStream";

/**
 * What a follower knows, live, for as long as the screen is there.
 *
 * Plain state and not `useSyncExternalStore`: that draws every event synchronously, one after the other, and in a
 * burst React takes it for an endless loop (error 185). State set from a message is drawn when there is time, and
 * events that came meanwhile are drawn together.
 * @param begin starts following; another one is another thing to follow
 */
export function useFollowing<Ready extends object>(begin: () => Follower<Ready>): Following<Ready> {
  const [following, setFollowing] = useState<Following<Ready>>({ status: "LOADING" });
  useEffect(() => {
    const follower = begin();
    const show = () => setFollowing(follower.current());
    show();
    const unsubscribe = follower.subscribe(show);
    return () => {
      unsubscribe();
      follower.stop();
    };
  }, [begin]);
  return following;
}
