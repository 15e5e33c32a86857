import { type RefObject, useCallback, useEffect, useRef } from "react";
import type { Mark, MarkPosition } from "../props";
import { type Chunk, chunkAt } from "./chunks";
import { rectsOfPassage } from "./rectsOfPassage";

interface Given {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly chunks: readonly Chunk[];
  readonly marks: readonly Mark[];
  readonly layoutOf: ((positions: readonly MarkPosition[]) => void) | undefined;
}

/** The part of the window, from its top, at which a passage comes to stand. */
const third = 0.3;

/** Knows where passages of a flowing text are: goes to one, and tells where the marks stand. */
export function useFlowPlaces({ scroller, chunks, marks, layoutOf }: Given): (passage: Chunk) => void {
  const now = useRef({ chunks, marks, layoutOf });
  now.current = { chunks, marks, layoutOf };

  const tell = useCallback(() => {
    const element = scroller.current;
    const { layoutOf: told, marks: all, chunks: places } = now.current;
    if (element === null || told === undefined) return;
    const elements = element.querySelectorAll<HTMLElement>("[data-chunk]");
    const origin = element.getBoundingClientRect().top - element.scrollTop;
    told(
      all.flatMap(({ id, anchor }) => {
        if (anchor.kind !== "TEXT") return [];
        const index = chunkAt(places, anchor.position.start);
        const [chunk, host] = [places[index], elements[index]];
        if (chunk === undefined || host === undefined) return [];
        const bounds = host.getBoundingClientRect();
        const isNear = bounds.bottom > -600 && bounds.top < innerHeight + 600;
        const exact = isNear ? rectsOfPassage(host, anchor.position)[0]?.top : undefined;
        // Far away nothing is laid out: about there is near enough until somebody comes.
        const share = (anchor.position.start - chunk.start) / Math.max(1, chunk.end - chunk.start);
        return [{ id, top: (exact ?? bounds.top + share * bounds.height) - origin }];
      }),
    );
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand elsewhere
  useEffect(tell, [tell, marks, chunks]);
  useEffect(() => {
    const element = scroller.current;
    const sheet = element?.firstElementChild;
    if (element === null || sheet === null || sheet === undefined) return;
    let frame = 0;
    const later = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(tell);
    };
    // What comes near is laid out, and then is higher or lower than was thought.
    const observer = new ResizeObserver(later);
    observer.observe(sheet);
    element.addEventListener("scrollend", later);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener("scrollend", later);
    };
  }, [scroller, tell]);

  return useCallback(
    (passage: Chunk) => {
      const element = scroller.current;
      const host = element?.querySelector(`[data-chunk="${chunkAt(now.current.chunks, passage.start)}"]`);
      if (element === null || host === null || host === undefined) return;
      const settle = (rounds: number) => {
        const rect = rectsOfPassage(host, passage)[0];
        const bounds = element.getBoundingClientRect();
        if (rect === undefined) return host.scrollIntoView();
        const isSeen = rect.top >= bounds.top + 8 && rect.bottom <= bounds.bottom - 8;
        if (!isSeen) element.scrollTop += rect.top - bounds.top - bounds.height * third;
        // Chunks that come into sight find their height: look once more.
        if (rounds > 0) requestAnimationFrame(() => settle(rounds - 1));
      };
      settle(3);
    },
    [scroller],
  );
}
