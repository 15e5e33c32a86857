import { useApolloClient } from "@apollo/client/react";
import type { Evidence } from "@sidang/shared";
import { useCallback, useEffect, useEffectEvent, useRef } from "react";
import { MarkThreadsSeenDocument } from "#app/generated/evidence/graphql";

/** Whoever scrolls past has not seen it, in milliseconds. */
const looked = 1_500;
/** As many as the server takes at once. */
const most = 200;

/** Tells the server which threads the reader has had before them for a moment; each once, until something is added to it. */
export function useSeen(evidence: Evidence): (threadIds: readonly string[]) => void {
  const client = useApolloClient();
  const told = useRef(new Map<string, number>());
  const visible = useRef<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useEffectEvent(() => {
    const fresh = visible.current.filter((id) => {
      const touchedAt = evidence.threads[id]?.touchedAt;
      return touchedAt !== undefined && told.current.get(id) !== touchedAt;
    });
    if (fresh.length === 0 || document.visibilityState === "hidden") return;
    const threadIds = fresh.slice(0, most);
    for (const id of threadIds) told.current.set(id, evidence.threads[id]?.touchedAt ?? 0);
    const variables = { evidenceId: evidence.evidenceId, threadIds };
    client.mutate({ mutation: MarkThreadsSeenDocument, variables, fetchPolicy: "no-cache" }).catch(() => {
      // Not through: it is told when they are looked at again.
      for (const id of threadIds) told.current.delete(id);
    });
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((threadIds: readonly string[]) => {
    visible.current = threadIds;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(), looked);
  }, []);
}
