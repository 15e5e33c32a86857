const lengthOfDay = 86_400_000;

/** A moment in epoch milliseconds as `YYYY-MM-DDThh:mm:ss.mmmZ` (ISO 8601, UTC), for years 0 to 9999. */
export function isoTime(at: number): string {
  const days = Math.floor(at / lengthOfDay);
  const rest = at - days * lengthOfDay;
  const clock = [
    padded(Math.floor(rest / 3_600_000), 2),
    padded(Math.floor(rest / 60_000) % 60, 2),
    `${padded(Math.floor(rest / 1000) % 60, 2)}.${padded(Math.floor(rest % 1000), 3)}`,
  ];
  return `${dayOf(days)}T${clock.join(":")}Z`;
}

/** The day of the Gregorian calendar, counted from 1970-01-01. Years begin in March, so that a leap day ends one. */
function dayOf(days: number): string {
  const since = days + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const leaps = Math.floor(ofEra / 1_460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}
