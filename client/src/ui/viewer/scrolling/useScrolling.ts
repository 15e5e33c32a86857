import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Layout, pageSeenMost, pagesBetween, sameHeight } from "../geometry/layOut";

/** What is seen of the pages. */
interface Sight {
  readonly page: number;
  readonly visible: readonly number[];
}

/** The point of the window that stays where it is when the layout changes, from its top left corner; a pointer's, or the top. */
export interface Hold {
  readonly x: number;
  readonly y: number;
}

/**
 * Knows which pages are seen, and keeps what is read in its place when the layout changes: at another zoom, at another
 * width, or because a page above turned out to have another size.
 */
export function useScrolling(scroller: RefObject<HTMLElement | null>, layout: Layout, height: number) {
  const [sight, setSight] = useState<Sight>({ page: 1, visible: [1] });
  const before = useRef(layout);
  const hold = useRef<Hold | null>(null);
  const widthBefore = useRef(0);

  const look = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const { scrollTop } = element;
    const visible = pagesBetween(layout, scrollTop, scrollTop + height);
    const page = pageSeenMost(layout, scrollTop, scrollTop + height);
    setSight((seen) =>
      seen.page === page && seen.visible.join() === visible.join() ? seen : { page, visible },
    );
  }, [scroller, layout, height]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    if (before.current !== layout) {
      const { x, y } = hold.current ?? { x: element.clientWidth / 2, y: 0 };
      const share = widthBefore.current > 0 ? (element.scrollLeft + x) / widthBefore.current : 0.5;
      const top = sameHeight(before.current, layout, element.scrollTop + y) - y;
      // At its very top a document stays there, gap and all.
      if (element.scrollTop > 0 || y > 0) element.scrollTop = top;
      element.scrollLeft = share * element.scrollWidth - x;
      before.current = layout;
    }
    widthBefore.current = element.scrollWidth;
    look();
  }, [scroller, layout, look]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    let frame = 0;
    const onScroll = () => {
      if (frame !== 0) return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look();
      });
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      element.removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
    };
  }, [scroller, look]);

  return { ...sight, hold };
}
