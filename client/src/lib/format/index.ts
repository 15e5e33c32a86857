export {
  formatClock,
  formatDate,
  formatDay,
  formatDeviceClock,
  formatMoment,
  formatSpan,
  formatTime,
  isSameDay,
  type Moment,
  type Zone,
} from "./dates";
export {
  formatAgainst,
  formatCount,
  formatDifference,
  formatPoints,
  formatShare,
  formatWeight,
} from "./numbers";
export { initialsOf, withoutTitles } from "./people";
export { useFormat } from "./useFormat";
