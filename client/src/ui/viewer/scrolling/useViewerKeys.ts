import type { KeyboardEvent } from "react";

export interface ViewerKeys {
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: () => void;
  readonly turn?: () => void;
  readonly search?: () => void;
  readonly region?: () => void;
  readonly previous?: () => void;
  readonly next?: () => void;
  readonly escape?: () => void;
}

/** What the keys mean inside a viewer. `c`, `e`, `j`, `k` and `r` are left to the page around it. */
export function useViewerKeys(keys: ViewerKeys) {
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const action = actionOf(event, keys);
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
}

function actionOf(event: KeyboardEvent, keys: ViewerKeys): (() => void) | undefined {
  const { key } = event;
  if (event.altKey) return undefined;
  if (event.ctrlKey || event.metaKey) {
    if (key === "f") return keys.search;
    if (key === "+" || key === "=") return keys.larger;
    if (key === "-") return keys.smaller;
    return key === "0" ? keys.fit : undefined;
  }
  if (key === "R") return keys.turn;
  if (key === "+" || key === "=") return keys.larger;
  if (key === "-") return keys.smaller;
  if (key === "0") return keys.fit;
  if (key === "w") return keys.region;
  if (key === "Escape") return keys.escape;
  // A selection that is being extended, and whatever else takes arrows, keeps them.
  if (event.shiftKey) return undefined;
  if (key === "ArrowLeft") return keys.previous;
  return key === "ArrowRight" ? keys.next : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
