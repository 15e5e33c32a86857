import type { Language } from "../i18n/language";

const locales: Readonly<Record<Language, string>> = { id: "id-ID", en: "en-GB" };
export const localeOf = (language: Language): string => locales[language];

const formatters = new Map<string, Intl.NumberFormat>();

function decimal(language: Language, digits: number): Intl.NumberFormat {
  const key = `${language}${digits}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

/** Points with two decimals: 78,41. They are added unrounded and rounded here only. */
export function formatPoints(language: Language, points: number): string {
  return decimal(language, 2).format(points);
}

/** A share of 0 to 1 in percent: 76,2 %. */
export function formatShare(language: Language, share: number): string {
  return `${decimal(language, 1).format(share * 100)}\u00a0%`;
}

/** A weight, with the decimals that it has and no more: 17,5. */
export function formatWeight(language: Language, weight: number): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(weight);
}

/** A difference in points, with its sign: +1,25 or −0,40. */
export function formatDifference(language: Language, difference: number): string {
  const rounded = Math.round(difference * 100) / 100;
  const sign = rounded > 0 ? "+" : rounded < 0 ? "\u2212" : "\u00b1";
  return sign + formatPoints(language, Math.abs(rounded));
}

/** A whole number: 4.402. */
export function formatCount(language: Language, count: number): string {
  return decimal(language, 0).format(count);
}

const sizes = ["B", "kB", "MB", "GB", "TB"] as const;

/** A size of a file: 980 B, 12,3 kB, 410 MB. Thousands, as the systems count them that people compare it with. */
export function formatBytes(language: Language, bytes: number): string {
  let [size, step] = [bytes, 0];
  while (size >= 999.5 && step < sizes.length - 1) {
    size /= 1_000;
    step += 1;
  }
  const figure = new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: step === 0 || size >= 100 ? 0 : 1,
  }).format(size);
  return `${figure}\u00a0${sizes[step]}`;
}

/**
 * A value beside its bound. When two decimals would print one that has failed like its bound (74,996 as 75,00), it
 * gets as many as it takes to see the difference, up to eight; past those it is said to be just below.
 */
export function formatAgainst(
  language: Language,
  value: number,
  bound: number,
  passed: boolean,
  show: (digits: number, figure: number) => string = (digits, figure) =>
    decimal(language, digits).format(figure),
): string {
  const least = 2;
  if (passed) return show(least, value);
  for (let digits = least; digits <= 8; digits += 1) {
    if (show(digits, value) !== show(digits, bound)) return show(digits, value);
  }
  return `< ${show(least, bound)}`;
}
