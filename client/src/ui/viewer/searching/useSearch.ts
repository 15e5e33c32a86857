import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { findIn } from "./findIn";

/** A find: on a page, from `start` to `end` in its text. */
export interface Hit {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

export interface Search {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Which of `hits` is looked at; -1 while there is none. */
  readonly current: number;
  /** Pages looked through, and whether any of them had a text. */
  readonly searched: number;
  readonly isDone: boolean;
  readonly hasText: boolean;
}

/** Past this many finds the search stops: nobody reads them, and each is drawn. */
const most = 2_000;
/** Milliseconds between two tellings of how far it is. */
const tellEvery = 80;
const typing = 180;

const nothing = { hits: [] as readonly Hit[], current: -1, searched: 0, isDone: true, hasText: true };

/** Looks for a text on all pages, beginning with the one that is read; another query ends it. */
export function useSearch(count: number, textOf: (page: number) => Promise<string>, page: number) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState(nothing);
  const reading = useRef(page);
  reading.current = page;

  useEffect(() => {
    if (query.trim() === "") return setFound(nothing);
    let stopped = false;
    const run = async () => {
      const first = reading.current;
      const byPage = new Map<number, readonly Hit[]>();
      let [total, told, hasText] = [0, 0, false];
      const tell = (searched: number, isDone: boolean) => {
        const hits = [...byPage.keys()].sort((a, b) => a - b).flatMap((number) => byPage.get(number) ?? []);
        setFound((before) => {
          const looked = before.hits[before.current];
          const current =
            looked === undefined ? hits.findIndex((hit) => hit.page >= first) : hits.indexOf(looked);
          return {
            hits,
            current: current === -1 && hits.length > 0 ? 0 : current,
            searched,
            isDone,
            hasText,
          };
        });
      };
      setFound({ ...nothing, isDone: false });
      for (let step = 0; step < count && total < most; step++) {
        const number = ((first - 1 + step) % count) + 1;
        const text = await textOf(number);
        if (stopped) return;
        hasText ||= text.trim() !== "";
        const hits = findIn(text, query, most - total).map((position) => ({ page: number, ...position }));
        if (hits.length > 0) byPage.set(number, hits);
        total += hits.length;
        const now = performance.now();
        if (now - told > tellEvery) {
          told = now;
          tell(step + 1, false);
        }
      }
      tell(count, true);
    };
    // A page that cannot be read ends the search where it is; what was found stays.
    const timer = setTimeout(() => {
      run().catch(() => {
        if (!stopped) setFound((before) => ({ ...before, isDone: true }));
      });
    }, typing);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [query, count, textOf]);

  const step = useCallback((by: 1 | -1) => {
    setFound((before) => {
      const { length } = before.hits;
      return length === 0 ? before : { ...before, current: (before.current + by + length) % length };
    });
  }, []);
  return useMemo(() => ({ query, setQuery, step, ...found }), [query, found, step]);
}
