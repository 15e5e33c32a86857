import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "../geometry/layOut";

const nothing: Size = { width: 0, height: 0 };

/** How much there is to see of a scrolling element, without what stands beside the pages. */
export function useSpace(
  scroller: RefObject<HTMLElement | null>,
  beside: RefObject<HTMLElement | null>,
): Size {
  const [space, setSpace] = useState(nothing);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const width = element.clientWidth - (beside.current?.offsetWidth ?? 0);
      const height = element.clientHeight;
      setSpace((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (beside.current !== null) observer.observe(beside.current);
    return () => observer.disconnect();
  }, [scroller, beside]);
  return space;
}
