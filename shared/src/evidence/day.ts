const lengthOfDay = 86_400_000;
/** Where in Indonesia a day begins first: Jayapura, UTC+9. */
const earliestZone = 9 * 3_600_000;

/** A day of the calendar from 1900 on, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return partsOf(text) !== null;
}

/** SPEC EV4: whether a day has begun, at the earliest, somewhere in Indonesia. `at` is in epoch milliseconds. */
export function hasBegun(day: string, at: number): boolean {
  const parts = partsOf(day);
  return parts !== null && daysSinceEpoch(parts) * lengthOfDay - earliestZone <= at;
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(text: string): Parts | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0) ? { year, month, day } : null;
}

/** Days from 1970-01-01, in the Gregorian calendar. Years are counted from March, so that a leap day ends one. */
function daysSinceEpoch({ year, month, day }: Parts): number {
  const y = month <= 2 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + leapDays + dayOfYear - 719_468;
}
