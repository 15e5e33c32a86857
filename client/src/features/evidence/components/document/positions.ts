import { useSyncExternalStore } from "react";
import type { MarkPosition } from "#app/ui/viewer";

/** Where the marks stand in the document that is open: told by the viewer, read by the margin beside it. */
export function createPositions() {
  const listeners = new Set<() => void>();
  let positions: ReadonlyMap<string, number> = new Map();
  return {
    tell: (told: readonly MarkPosition[]) => {
      positions = new Map(told.map(({ id, top }) => [id, top]));
      for (const listener of listeners) listener();
    },
    current: () => positions,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type Positions = ReturnType<typeof createPositions>;

/** The tops of the marks by their id, in CSS pixels of what scrolls. */
export function usePositions({ subscribe, current }: Positions): ReadonlyMap<string, number> {
  return useSyncExternalStore(subscribe, current);
}
