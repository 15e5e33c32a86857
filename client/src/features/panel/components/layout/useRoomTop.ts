import { type RefObject, useLayoutEffect } from "react";

/** Tells the room's style how far down the page it begins: the shell's header has one row or two. */
export function useRoomTop(room: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const measure = () => {
      const element = room.current;
      if (element === null) return;
      element.style.setProperty("--room-top", `${element.getBoundingClientRect().top + window.scrollY}px`);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, [room]);
}
