import { useSyncExternalStore } from "react";
import { serverClock } from "./serverClock";

/** A clock that tells its listeners in steps of so many milliseconds, and stands still while nobody listens. */
function createClock(step: number) {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const read = () => Math.floor(serverClock.now() / step) * step;
  let moment = read();
  const tick = () => {
    const next = read();
    if (next === moment) return;
    moment = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      timer ??= setInterval(tick, Math.min(step / 4, 5_000));
      tick();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    current: () => moment,
  };
}

const seconds = createClock(1_000);
const moments = createClock(15_000);

/** The present second by the server's clock, in epoch milliseconds. One clock ticks for the whole page. */
export function useNow(): number {
  return useSyncExternalStore(seconds.subscribe, seconds.current);
}

/** The present quarter of a minute, for what need not be drawn every second. */
export function useMoment(): number {
  return useSyncExternalStore(moments.subscribe, moments.current);
}
