import { useMemo } from "react";
import { useLanguage } from "../i18n/useLanguage";
import {
  formatClock,
  formatDate,
  formatDay,
  formatMoment,
  formatTime,
  type Moment,
  type Zone,
} from "./dates";
import {
  formatAgainst,
  formatBytes,
  formatCount,
  formatDifference,
  formatPoints,
  formatShare,
  formatWeight,
} from "./numbers";

/** Numbers and dates in the reader's language. */
export function useFormat() {
  const { language } = useLanguage();
  return useMemo(
    () => ({
      points: (value: number) => formatPoints(language, value),
      share: (value: number) => formatShare(language, value),
      weight: (value: number) => formatWeight(language, value),
      difference: (value: number) => formatDifference(language, value),
      bytes: (value: number) => formatBytes(language, value),
      count: (value: number) => formatCount(language, value),
      against: (value: number, bound: number, passed: boolean) =>
        formatAgainst(language, value, bound, passed),
      date: (moment: Moment, zone?: Zone) => formatDate(language, moment, zone),
      day: (moment: Moment, zone?: Zone) => formatDay(language, moment, zone),
      time: (moment: Moment, zone?: Zone) => formatTime(language, moment, zone),
      clock: (moment: Moment, zone?: Zone) => formatClock(language, moment, zone),
      moment: (moment: Moment, zone?: Zone) => formatMoment(language, moment, zone),
    }),
    [language],
  );
}
