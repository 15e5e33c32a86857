/**
 * Timers run from moments that the server wrote, so they must be read by its clock and not by a desk's that is three
 * minutes fast. One's own commands tell the difference: the event's time lies between sending and hearing of it.
 */
export function createServerClock(now: () => number = Date.now) {
  const sent = new Map<string, number>();
  let offset = 0;
  let doubt = Number.POSITIVE_INFINITY;
  return {
    /** This browser sends a command. */
    sent(commandId: string): void {
      sent.set(commandId, now());
    },
    /** An event came, with the time that the server gave it. */
    heard(commandId: string, at: number): void {
      const before = sent.get(commandId);
      if (before === undefined) return;
      sent.delete(commandId);
      const after = now();
      if (after - before >= doubt) return;
      doubt = after - before;
      offset = at - (before + after) / 2;
    },
    /** The server's time, in epoch milliseconds; this device's own until something better is known. */
    now(): number {
      // A difference that is within what is not known is no difference.
      return now() + (Math.abs(offset) > doubt / 2 ? offset : 0);
    },
  };
}

export const serverClock = createServerClock();
