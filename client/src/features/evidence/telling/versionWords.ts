import type { Words } from "./words";

const units = ["B", "kB", "MB", "GB"] as const;

/** A file's size as people say it: 2,4 MB. */
export function tellBytes(format: Words["format"], bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const value = bytes / 1000 ** step;
  return `${step === 0 ? format.count(value) : format.weight(Math.round(value * 10) / 10)} ${units[step]}`;
}
