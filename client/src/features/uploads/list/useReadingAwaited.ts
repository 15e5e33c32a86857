import { useEffect } from "react";
import type { ListedEvidenceFragment } from "#app/generated/uploads/graphql";

/** A version is read within seconds, and who has just handed it in looks at it. */
const everyMs = 3_000;

interface Asked {
  readonly startPolling: (ms: number) => void;
  readonly stopPolling: () => void;
}

/** Asks again while the newest version of something on the list has not been read yet. */
export function useReadingAwaited(
  nodes: readonly Pick<ListedEvidenceFragment, "versions">[] | undefined,
  { startPolling, stopPolling }: Asked,
): void {
  const awaited = nodes?.some(({ versions }) => versions.at(-1)?.reading === "PENDING") ?? false;
  useEffect(() => {
    if (!awaited) return;
    startPolling(everyMs);
    return () => stopPolling();
  }, [awaited, startPolling, stopPolling]);
}
