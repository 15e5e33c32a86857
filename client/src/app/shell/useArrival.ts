import { type RefObject, useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * After a change of screen the keyboard and the screen reader stand at its beginning, and a new screen starts at its
 * top. Give the returned ref to the element that holds the screens.
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const how = useNavigationType();
  const before = useRef(pathname);

  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    main.current?.focus({ preventScroll: true });
    // Going back, the browser knows where the reader was.
    if (how !== "POP") window.scrollTo(0, 0);
  }, [pathname, how]);

  return main;
}
