import { type RefObject, useEffect, useState } from "react";

/** The part of something that is seen of it, in CSS pixels from its top. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

/** Less than so much scrolling changes nothing of what is drawn. */
const step = 120;

/** What is seen of an element in whatever scrolls around it; in steps, so that scrolling draws seldom. */
export function useWindow(element: RefObject<HTMLElement | null>): Sight {
  const [sight, setSight] = useState<Sight>({ top: 0, height: 800 });
  useEffect(() => {
    const inner = element.current;
    const outer = inner === null ? null : scrollerOf(inner);
    if (inner === null || outer === null) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const offset = outer.getBoundingClientRect().top - inner.getBoundingClientRect().top;
      const top = Math.max(0, Math.floor(offset / step) * step);
      const height = Math.ceil(outer.clientHeight / step) * step;
      setSight((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    outer.addEventListener("scroll", later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(outer);
    return () => {
      cancelAnimationFrame(frame);
      outer.removeEventListener("scroll", later);
      observer.disconnect();
    };
  }, [element]);
  return sight;
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  }
  return null;
}
