import { type TimeZone, timeZones } from "@sidang/shared";

const hour = 3_600_000;

/**
 * The moment at which a clock in the zone shows this day and time; null when either is not there or is none.
 * @param day 2026-03-04
 * @param time 09:00
 */
export function momentIn(day: string, time: string, zone: TimeZone): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d$/.test(time)) return null;
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  return Number.isNaN(asIfUtc) ? null : new Date(asIfUtc - timeZones[zone] * hour);
}
