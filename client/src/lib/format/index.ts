export { formatClock, formatDate, formatDay, formatDeviceClock, formatMoment, formatSpan, formatTime, isSameDay, type Moment, type Zone } from "./dates";
export { formatAgainst, formatCount, formatPoints, formatShare } from "./numbers";
export { initialsOf, withoutTitles } from "./people";
export { useFormat } from "./useFormat";
