import { type RefObject, useEffect } from "react";

/**
 * Words of a text layer lie apart, each placed by itself. When a pointer that selects leaves them, browsers jump to
 * whatever comes last in the document. So, while somebody selects, an element that cannot be selected fills the space
 * between the words, and in Chromium it is moved beside the selection's moving end, which is where the jump then goes.
 */
export function useSteadySelection(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const layers = () => element.querySelectorAll<HTMLElement>("[data-turn]");
    let selecting = false;
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType !== "mouse") return;
      selecting = true;
      for (const layer of layers()) layer.dataset.selecting = "";
    };
    const onUp = () => {
      if (!selecting) return;
      selecting = false;
      for (const layer of layers()) {
        delete layer.dataset.selecting;
        const rest = layer.querySelector("[data-rest]");
        if (rest !== null && rest !== layer.lastElementChild) layer.append(rest);
      }
    };
    const onChange = () => {
      if (!selecting) return;
      const selection = getSelection();
      const focus = selection?.focusNode;
      if (!(focus instanceof Text) || selection === null || selection.rangeCount === 0) return;
      const run = focus.parentElement;
      const layer = run?.closest<HTMLElement>("[data-turn]");
      const rest = layer?.querySelector("[data-rest]");
      if (run === null || rest === null || rest === undefined || !element.contains(run)) return;
      const goesBack = selection.getRangeAt(0).startContainer === focus && selection.anchorNode !== focus;
      if (goesBack) run.before(rest);
      else run.after(rest);
    };
    element.addEventListener("pointerdown", onDown);
    addEventListener("pointerup", onUp);
    addEventListener("blur", onUp);
    document.addEventListener("selectionchange", onChange);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      removeEventListener("pointerup", onUp);
      removeEventListener("blur", onUp);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [root]);
}
