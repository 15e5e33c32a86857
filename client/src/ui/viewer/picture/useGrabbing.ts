import { type RefObject, useEffect } from "react";

/** Moves what scrolls with the mouse, as one moves a paper on a desk. Fingers do it by themselves. */
export function useGrabbing(scroller: RefObject<HTMLElement | null>, isOn: boolean): void {
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !isOn) return;
    let last: { readonly x: number; readonly y: number } | null = null;
    const onDown = (event: PointerEvent) => {
      const isOther = event.altKey || event.shiftKey || event.button !== 0 || event.pointerType !== "mouse";
      const isBox = event.target instanceof Element && event.target.closest("[data-region], button") !== null;
      if (!isOther && !isBox) last = { x: event.clientX, y: event.clientY };
    };
    const onMove = (event: PointerEvent) => {
      if (last === null) return;
      element.scrollLeft -= event.clientX - last.x;
      element.scrollTop -= event.clientY - last.y;
      last = { x: event.clientX, y: event.clientY };
    };
    const onUp = () => {
      last = null;
    };
    element.addEventListener("pointerdown", onDown);
    addEventListener("pointermove", onMove);
    addEventListener("pointerup", onUp);
    addEventListener("pointercancel", onUp);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      removeEventListener("pointermove", onMove);
      removeEventListener("pointerup", onUp);
      removeEventListener("pointercancel", onUp);
    };
  }, [scroller, isOn]);
}
