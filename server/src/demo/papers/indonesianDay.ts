import { timeZones } from "@sidang/shared";

const months = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
];

/** A moment's day in Jakarta as documents write it: `4 Maret 2026`. */
export function indonesianDay(at: number): string {
  const [year, month, day] = isoDay(at).split("-").map(Number) as [number, number, number];
  return `${day} ${months[month - 1]} ${year}`;
}

/** The same as `2026-03-04`. */
export function isoDay(at: number): string {
  return new Date(at + timeZones.WIB * 3_600_000).toISOString().slice(0, 10);
}
