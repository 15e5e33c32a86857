import type { PercentBox } from "@sidang/shared";
import { type RefObject, useEffect, useRef } from "react";

/** A box on a page as it is shown, in percent of it. */
export interface ShownBox {
  readonly page: number;
  readonly box: PercentBox;
}

/** CSS pixels that a pointer has to move before it draws rather than clicks. */
const least = 5;

/**
 * Draws a box on whatever has `data-page` in `root`: with the tool, or with Alt; with Shift where no selection can be
 * meant. `onDraw` hears of every move, `onDrawn` of the end.
 */
export function useRegionDrawing(
  root: RefObject<HTMLElement | null>,
  isArmed: boolean,
  onDraw: (shown: ShownBox | null) => void,
  onDrawn: (shown: ShownBox, at: DOMRect) => void,
): void {
  const now = useRef({ isArmed, onDraw, onDrawn });
  now.current = { isArmed, onDraw, onDrawn };
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let stop: (() => void) | null = null;
    const onDown = (event: PointerEvent) => {
      const page = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-page]") : null;
      const means = now.current.isArmed || event.altKey || (event.shiftKey && page?.dataset.text !== "SOME");
      if (page === null || !means || event.button !== 0 || !event.isPrimary) return;
      event.preventDefault();
      const number = Number(page.dataset.page);
      const [startX, startY] = [event.clientX, event.clientY];
      const shownAt = (x: number, y: number): ShownBox => {
        const bounds = page.getBoundingClientRect();
        const percent = (value: number, from: number, size: number) =>
          Math.min(100, Math.max(0, (100 * (value - from)) / size));
        const xs = [startX, x].map((value) => percent(value, bounds.left, bounds.width));
        const ys = [startY, y].map((value) => percent(value, bounds.top, bounds.height));
        const [left, top] = [Math.min(...xs), Math.min(...ys)];
        const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
        return { page: number, box };
      };
      let last: ShownBox | null = null;
      const onMove = (move: PointerEvent) => {
        const far = Math.hypot(move.clientX - startX, move.clientY - startY) >= least;
        if (!far && last === null) return;
        last = shownAt(move.clientX, move.clientY);
        now.current.onDraw(last);
      };
      const onEnd = (end: PointerEvent) => {
        stop?.();
        if (last === null) return;
        if (end.type === "pointercancel") return now.current.onDraw(null);
        const { box } = last;
        const bounds = page.getBoundingClientRect();
        now.current.onDrawn(
          last,
          new DOMRect(
            bounds.left + (box.x * bounds.width) / 100,
            bounds.top + (box.y * bounds.height) / 100,
            (box.width * bounds.width) / 100,
            (box.height * bounds.height) / 100,
          ),
        );
      };
      stop = () => {
        removeEventListener("pointermove", onMove);
        removeEventListener("pointerup", onEnd);
        removeEventListener("pointercancel", onEnd);
        stop = null;
      };
      addEventListener("pointermove", onMove);
      addEventListener("pointerup", onEnd);
      addEventListener("pointercancel", onEnd);
    };
    element.addEventListener("pointerdown", onDown);
    return () => {
      stop?.();
      element.removeEventListener("pointerdown", onDown);
    };
  }, [root]);
}
