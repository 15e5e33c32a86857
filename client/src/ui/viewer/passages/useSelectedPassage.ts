import type { Anchor } from "@sidang/shared";
import { type RefObject, useEffect, useRef, useState } from "react";
import { pointOf, type TextPoint } from "./runElements";

/** Milliseconds after the last change until what is selected counts: fingers and Shift with arrows have no "up". */
const settle = 250;

/** The pages that hold the ends of what is selected. They have to stay in the document, or the selection is lost. */
export type SelectedPages = readonly [number, number] | null;

/** Makes an anchor of a passage; null when there is nothing in it. */
export type AnchorOf = (from: TextPoint, to: TextPoint) => Promise<Anchor | null>;

/** Follows what is selected in a document's text, and tells it as one anchor when it has settled. */
export function useSelectedPassage(
  root: RefObject<HTMLElement | null>,
  anchorOf: AnchorOf,
  onSelect: (anchor: Anchor | null, at: DOMRect | null) => void,
): SelectedPages {
  const [pages, setPages] = useState<SelectedPages>(null);
  const tell = useRef(onSelect);
  tell.current = onSelect;

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pointerIsDown = false;
    let turn = 0;
    let isTold = false;

    const settled = async () => {
      const mine = ++turn;
      const ends = endsOf(element);
      if (ends === null) {
        // A selection elsewhere (a comment's field) leaves what was marked here as it is.
        if (isTold && isInside(element)) {
          isTold = false;
          setPages(null);
          tell.current(null, null);
        }
        return;
      }
      const anchor = await anchorOf(ends.from, ends.to);
      if (mine !== turn) return;
      isTold = anchor !== null;
      tell.current(anchor, anchor === null ? null : ends.at);
    };
    const later = () => {
      clearTimeout(timer);
      if (!pointerIsDown) timer = setTimeout(settled, settle);
    };
    const onChange = () => {
      const ends = endsOf(element);
      if (ends !== null)
        setPages((before) =>
          before?.[0] === ends.from.page && before[1] === ends.to.page
            ? before
            : [ends.from.page, ends.to.page],
        );
      later();
    };
    const onDown = (event: PointerEvent) => {
      pointerIsDown = event.pointerType === "mouse";
    };
    const onUp = () => {
      if (!pointerIsDown) return;
      pointerIsDown = false;
      clearTimeout(timer);
      // The browser drops a selection that was clicked on only after this event.
      timer = setTimeout(settled, 0);
    };
    element.addEventListener("pointerdown", onDown);
    addEventListener("pointerup", onUp);
    document.addEventListener("selectionchange", onChange);
    return () => {
      clearTimeout(timer);
      turn++;
      element.removeEventListener("pointerdown", onDown);
      removeEventListener("pointerup", onUp);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [root, anchorOf]);
  return pages;
}

interface Ends {
  readonly from: TextPoint;
  readonly to: TextPoint;
  readonly at: DOMRect;
}

function endsOf(root: Element): Ends | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const from = pointOf(root, range.startContainer, range.startOffset, "start");
  const to = pointOf(root, range.endContainer, range.endOffset, "end");
  if (from === null || to === null) return null;
  if (to.page < from.page || (to.page === from.page && to.offset <= from.offset)) return null;
  const rects = range.getClientRects();
  return { from, to, at: rects[rects.length - 1] ?? range.getBoundingClientRect() };
}

function isInside(root: Element): boolean {
  const node = getSelection()?.anchorNode ?? null;
  return node !== null && root.contains(node);
}
