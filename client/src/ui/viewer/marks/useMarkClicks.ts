import { type MouseEvent, useCallback } from "react";
import { type DrawnMark, markAt } from "./markAt";

/** Handlers for what marks lie on: a click that selects nothing means the mark under it. */
export function useMarkClicks(marks: readonly DrawnMark[], onMark: (id: string) => void) {
  const under = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const box = event.currentTarget.getBoundingClientRect();
      const x = (100 * (event.clientX - box.left)) / box.width;
      const y = (100 * (event.clientY - box.top)) / box.height;
      return markAt(marks, x, y);
    },
    [marks],
  );
  const onClick = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      // Enter on a focused mark comes as a click too, and has been heard there.
      if (event.detail === 0 || getSelection()?.isCollapsed === false) return;
      const mark = under(event);
      if (mark !== null) onMark(mark.id);
    },
    [under, onMark],
  );
  const onMouseMove = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const isOver = event.buttons === 0 && marks.length > 0 && under(event) !== null;
      event.currentTarget.toggleAttribute("data-over-mark", isOver);
    },
    [under, marks],
  );
  return { onClick, onMouseMove };
}
