import { timeZones } from "@sidang/shared";
import { dayInWords } from "../../kernel/dayInWords.js";

/** A moment's day in Jakarta as documents write it: `4 Maret 2026`. */
export function indonesianDay(at: number): string {
  return dayInWords(isoDay(at));
}

/** The same as `2026-03-04`. */
export function isoDay(at: number): string {
  return new Date(at + timeZones.WIB * 3_600_000).toISOString().slice(0, 10);
}
