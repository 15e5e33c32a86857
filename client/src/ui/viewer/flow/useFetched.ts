import { useEffect, useState } from "react";

export type Fetched<T> =
  | { readonly state: "WAITING" }
  | { readonly state: "THERE"; readonly value: T }
  | { readonly state: "FAILED"; readonly why: "MISSING" | "DENIED" | "EMPTY" | "UNREACHABLE" | "BROKEN" };

/** Fetches a file and reads it. `again` asks once more. */
export function useFetched<T>(url: string, read: (response: Response) => Promise<T>) {
  const [fetched, setFetched] = useState<Fetched<T>>({ state: "WAITING" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches it anew
  useEffect(() => {
    const stop = new AbortController();
    const run = async (): Promise<Fetched<T>> => {
      const response = await fetch(url, { credentials: "same-origin", signal: stop.signal });
      if (response.status === 401 || response.status === 403) return { state: "FAILED", why: "DENIED" };
      if (response.status === 404 || response.status === 410) return { state: "FAILED", why: "MISSING" };
      if (!response.ok) return { state: "FAILED", why: "UNREACHABLE" };
      try {
        return { state: "THERE", value: await read(response) };
      } catch (error) {
        if (error instanceof TypeError) throw error;
        return { state: "FAILED", why: "BROKEN" };
      }
    };
    setFetched({ state: "WAITING" });
    run().then(
      (result) => {
        if (!stop.signal.aborted) setFetched(result);
      },
      () => {
        if (!stop.signal.aborted) setFetched({ state: "FAILED", why: "UNREACHABLE" });
      },
    );
    return () => stop.abort();
  }, [url, read, attempt]);
  return { fetched, again: () => setAttempt((count) => count + 1) };
}
