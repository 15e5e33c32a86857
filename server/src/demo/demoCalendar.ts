import { timeZones } from "@sidang/shared";
import type { CycleWindow } from "../database/entities/index.js";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** The demonstration happens in Jakarta. */
const offset = timeZones.WIB * hour;

/** The moments of the demonstration, all in epoch milliseconds. What has happened lies before `at`. */
export interface DemoCalendar {
  /** When the demonstration was made. */
  readonly at: number;
  /** This year, in WIB. */
  readonly year: number;
  /** A moment of this year's or last year's cycle: 0 when it starts, 1 when its proposals have come to the panel. */
  inCycle(year: number, part: number): number;
  /** 09.00 WIB of the day that lies so many days from today. */
  readonly nineOClock: (days: number) => number;
  /** 09.00 WIB on a Wednesday in last December, when last year's panel sat. */
  readonly lastPanel: number;
  /** When today's panel was to begin: a quarter of an hour, some ten or twenty minutes ago. */
  readonly justNow: number;
  /** So many moments of today's last hour, in order. */
  lately(moments: number): readonly number[];
}

export function demoCalendar(at: number): DemoCalendar {
  const year = new Date(at + offset).getUTCFullYear();
  const midnight = Math.floor((at + offset) / day) * day - offset;
  const lastPanel =
    wib(year - 1, 11, 10 + ((3 - new Date(Date.UTC(year - 1, 11, 10)).getUTCDay() + 7) % 7)) + 9 * hour;
  const spans: Readonly<Record<number, readonly [number, number]>> = {
    [year - 1]: [wib(year - 1, 0, 8) + 10 * hour, wib(year - 1, 11, 1)],
    // Begun as soon as last year's was over, so that it holds in January as well.
    [year]: [lastPanel + 7 * day, at - 5 * day],
  };
  return {
    at,
    year,
    inCycle: (of, part) => {
      const [from, to] = spans[of] ?? fail(of);
      return Math.round(from + (to - from) * part);
    },
    nineOClock: (days) => midnight + days * day + 9 * hour,
    lastPanel,
    justNow: Math.max(midnight, Math.floor((at - 10 * minute) / (15 * minute)) * 15 * minute),
    lately: (moments) => {
      const start = Math.max(midnight, at - 50 * minute);
      return Array.from({ length: moments }, (_, n) =>
        Math.floor(start + ((at - start) * (n + 1)) / moments),
      );
    },
  };
}

/** The calendar of a year as the guidelines give it: proposing until February, and so on until December. */
export function windowsOf(year: number): readonly CycleWindow[] {
  const window = (key: CycleWindow["key"], from: number, after: number): CycleWindow => ({
    key,
    opensAt: wib(year, from, 1),
    closesAt: wib(year, after, 1) - 1000,
  });
  return [
    window("PROPOSING", 0, 2),
    window("GUIDANCE", 2, 6),
    window("ASSESSMENT", 6, 8),
    window("EVALUATION", 8, 11),
    window("DETERMINATION", 11, 12),
  ];
}

function wib(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) - offset;
}

function fail(year: number): never {
  throw new Error(`the demonstration has no cycle ${year}`);
}
