import { type RefObject, useCallback, useEffect, useRef } from "react";
import { nextStep, withinBounds, type Zoom } from "../geometry/zoom";
import type { Hold } from "./useScrolling";

/** Zooms around the pointer with Ctrl and the wheel (a trackpad's pinch comes as that), and with two fingers. */
export function useZoomGestures(
  scroller: RefObject<HTMLElement | null>,
  scale: number,
  hold: RefObject<Hold | null>,
  setZoom: (zoom: Zoom) => void,
) {
  const now = useRef(scale);
  now.current = scale;
  const zoomAt = useCallback(
    (next: number, clientX: number, clientY: number) => {
      const element = scroller.current;
      if (element === null) return;
      const box = element.getBoundingClientRect();
      hold.current = { x: clientX - box.left, y: clientY - box.top };
      setZoom(withinBounds(next));
    },
    [scroller, hold, setZoom],
  );
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const coarse = Math.abs(event.deltaY) >= 60;
      const next = coarse
        ? nextStep(now.current, event.deltaY < 0 ? 1 : -1)
        : now.current * Math.exp(-event.deltaY / 100);
      zoomAt(next, event.clientX, event.clientY);
    };
    let pinch: { readonly apart: number; readonly scale: number } | null = null;
    const apart = ([one, other]: TouchList | readonly Touch[]) =>
      one === undefined || other === undefined
        ? 0
        : Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
    const onTouchStart = (event: TouchEvent) => {
      pinch = event.touches.length === 2 ? { apart: apart(event.touches), scale: now.current } : null;
    };
    const onTouchMove = (event: TouchEvent) => {
      const [one, other] = event.touches;
      if (pinch === null || pinch.apart === 0 || one === undefined || other === undefined) return;
      event.preventDefault();
      zoomAt(
        (pinch.scale * apart(event.touches)) / pinch.apart,
        (one.clientX + other.clientX) / 2,
        (one.clientY + other.clientY) / 2,
      );
    };
    const onTouchEnd = () => {
      pinch = null;
    };
    element.addEventListener("wheel", onWheel, { passive: false });
    element.addEventListener("touchstart", onTouchStart, { passive: true });
    element.addEventListener("touchmove", onTouchMove, { passive: false });
    element.addEventListener("touchend", onTouchEnd);
    return () => {
      element.removeEventListener("wheel", onWheel);
      element.removeEventListener("touchstart", onTouchStart);
      element.removeEventListener("touchmove", onTouchMove);
      element.removeEventListener("touchend", onTouchEnd);
    };
  }, [scroller, zoomAt]);
}
