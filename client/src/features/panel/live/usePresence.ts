import { useApolloClient } from "@apollo/client/react";
import { type Member, unreachableMs } from "@sidang/shared";
import { useEffect, useState } from "react";
import { PanelPresenceDocument } from "#app/generated/panel/graphql";
import { serverClock } from "./serverClock";

export interface Presence {
  /** Ids of those who have the room open somewhere; null while that is not known. */
  readonly connected: ReadonlySet<string> | null;
  /** When each person was first missed by this screen, in epoch milliseconds of the server's clock. */
  readonly missedSince: ReadonlyMap<string, number>;
}

const unknown: Presence = { connected: null, missedSince: new Map() };
const again = 3_000;

/** Who is connected. It may be late or wrong for a moment, and nothing that counts is decided by it. */
export function usePresence(panelId: string, enabled: boolean): Presence {
  const client = useApolloClient();
  const [presence, setPresence] = useState(unknown);
  useEffect(() => {
    if (!enabled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stream: { unsubscribe: () => void } | undefined;
    const listen = () => {
      stream = client
        .subscribe({ query: PanelPresenceDocument, variables: { panelId }, fetchPolicy: "no-cache" })
        .subscribe({
          next: ({ data }) => {
            if (!data) return;
            const here = data.panelPresence
              .filter(({ connections }) => connections > 0)
              .map(({ userId }) => userId);
            setPresence((before) => meet(before, new Set(here), serverClock.now()));
          },
          error: later,
          complete: later,
        });
    };
    const later = () => {
      setPresence(unknown);
      timer = setTimeout(listen, again);
    };
    listen();
    return () => {
      clearTimeout(timer);
      stream?.unsubscribe();
    };
  }, [client, panelId, enabled]);
  return presence;
}

/** Whoever was there and is not any more is missed from now on; whoever came back is not. */
export function meet(before: Presence, connected: ReadonlySet<string>, at: number): Presence {
  const missedSince = new Map([...before.missedSince].filter(([userId]) => !connected.has(userId)));
  for (const userId of before.connected ?? []) {
    if (!connected.has(userId) && !missedSince.has(userId)) missedSince.set(userId, at);
  }
  return { connected, missedSince };
}

/**
 * Whether somebody who attends is not connected, where that means something: whoever is in the room may have come
 * without a device, so they are missed only after having been seen.
 */
export function isCutOff(
  { connected, missedSince }: Presence,
  { memberId, attending }: Pick<Member, "memberId" | "attending">,
): boolean {
  if (attending === null || connected === null || connected.has(memberId)) return false;
  return attending.mode === "REMOTE" || missedSince.has(memberId);
}

/** Whether somebody has been missed for so long that the deputy is offered their chair. */
export function isUnreachable({ missedSince }: Presence, userId: string, at: number): boolean {
  const since = missedSince.get(userId);
  return since !== undefined && at - since >= unreachableMs;
}
