import { useCallback, useMemo, useState } from "react";
import type { PlacedThread } from "./placedThread";

/**
 * Holds back what others have started since the reader looked, so that nothing moves under their eyes: it is counted,
 * and let in when they say so. One's own comes in at once.
 */
export function useArrivals(threads: readonly PlacedThread[], readerId: string) {
  const [admitted, setAdmitted] = useState<ReadonlySet<string>>(() => idsOf(threads));
  const isIn = useCallback(
    ({ thread }: PlacedThread) => admitted.has(thread.threadId) || thread.scope.authorId === readerId,
    [admitted, readerId],
  );
  const arrivals = useMemo(() => threads.filter((thread) => !isIn(thread)), [threads, isIn]);
  const admit = useCallback(() => setAdmitted(idsOf(threads)), [threads]);
  return { isIn, arrivals, admit };
}

function idsOf(threads: readonly PlacedThread[]): ReadonlySet<string> {
  return new Set(threads.map(({ thread }) => thread.threadId));
}
