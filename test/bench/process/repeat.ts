/**
 * Repeats some work so many times, or, on a busy machine, until a time is over; at least twice all the same. What is
 * reported says how often it was.
 */
export async function repeat(times: number, withinMs: number, work: () => Promise<void>): Promise<void> {
  const until = performance.now() + withinMs;
  for (let n = 0; n < times && (n < 2 || performance.now() < until); n++) await work();
}
