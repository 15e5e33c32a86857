import type { DemoCalendar } from "../demoCalendar.js";

const hour = 3_600_000;
const day = 24 * hour;
const wib = 7 * hour;

/**
 * The moment of a part: up to 1 of this year's cycle, at an hour at which people work; from 1 to 2 of the days between
 * the convening of today's panel and last night.
 */
export function momentOf({ year, inCycle, nineOClock }: DemoCalendar, part: number): number {
  if (part > 1)
    return Math.round(nineOClock(-2) + (part - 1) * (nineOClock(-1) + 12 * hour - nineOClock(-2)));
  const at = inCycle(year, part);
  const midnight = Math.floor((at + wib) / day) * day - wib;
  // The same order within the day, from eight to five.
  return Math.round(midnight + 8 * hour + ((at - midnight) / day) * 9 * hour);
}
