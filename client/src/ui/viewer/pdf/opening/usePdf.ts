import { useEffect, useRef, useState } from "react";
import { type Opening, openPdf } from "./openPdf";

/** Opens a PDF for as long as it is looked at. `retry` asks at once for what did not get through, `again` for all of it. */
export function usePdf(url: string, pageStarts: readonly number[] | undefined) {
  const [opening, setOpening] = useState<Opening>({ phase: "OPENING", loaded: 0, total: 0 });
  const [isInterrupted, setInterrupted] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const retry = useRef(() => {});
  const starts = useRef(pageStarts);
  starts.current = pageStarts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it anew
  useEffect(() => {
    setInterrupted(false);
    const opened = openPdf(url, () => starts.current, {
      onPhase: setOpening,
      onInterrupted: setInterrupted,
    });
    retry.current = opened.retry;
    return opened.close;
  }, [url, attempt]);
  return {
    opening,
    isInterrupted,
    retry: () => retry.current(),
    again: () => setAttempt((count) => count + 1),
  };
}
