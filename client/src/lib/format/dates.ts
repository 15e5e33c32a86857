import type { Language } from "../i18n/language";
import { localeOf } from "./numbers";

/** Indonesia's three zones, by the names that people use. */
export type Zone = "WIB" | "WITA" | "WIT";
const places: Readonly<Record<Zone, string>> = {
  WIB: "Asia/Jakarta",
  WITA: "Asia/Makassar",
  WIT: "Asia/Jayapura",
};

/** A moment: epoch milliseconds, or as the server writes it. */
export type Moment = number | string | Date;

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, zone: Zone, moment: Moment, options: Intl.DateTimeFormatOptions): string {
  const key = `${language}${zone}${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: places[zone] });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(moment));
}

/** 4 Maret 2026. */
export function formatDate(language: Language, moment: Moment, zone: Zone = "WIB"): string {
  return format(language, zone, moment, { day: "numeric", month: "long", year: "numeric" });
}

/** Rabu, 4 Maret 2026. */
export function formatDay(language: Language, moment: Moment, zone: Zone = "WIB"): string {
  return format(language, zone, moment, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** 09.00 WIB. */
export function formatTime(language: Language, moment: Moment, zone: Zone = "WIB"): string {
  return `${formatClock(language, moment, zone)}\u00a0${zone}`;
}

/** 09.00, where the zone stands beside it already. */
export function formatClock(language: Language, moment: Moment, zone: Zone = "WIB"): string {
  return format(language, zone, moment, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** 4 Maret 2026 pukul 09.00 WIB. */
export function formatMoment(language: Language, moment: Moment, zone: Zone = "WIB"): string {
  return `${formatDate(language, moment, zone)}${language === "id" ? " pukul " : " at "}${formatTime(language, moment, zone)}`;
}

/** Whether two moments fall on one day in the zone. */
export function isSameDay(one: Moment, other: Moment, zone: Zone): boolean {
  const day = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  return format("en", zone, one, day) === format("en", zone, other, day);
}

/** A time span as a stopwatch shows it: 08:41, past an hour 1:08:41. Whole seconds, never negative. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  const hours = Math.floor(seconds / 3_600);
  return hours > 0 ? `${hours}:${parts.join(":")}` : parts.join(":");
}
