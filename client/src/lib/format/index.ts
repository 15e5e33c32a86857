export {
  formatMoment,
  formatSpan,
  isSameDay,
  type Zone,
} from "./dates";
export {
  formatAgainst,
  formatPoints,
  formatShare,
} from "./numbers";
export { initialsOf, withoutTitles } from "./people";
export { useFormat } from "./useFormat";
