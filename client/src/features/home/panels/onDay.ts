import { isSameDay, type Panel } from "@sidang/shared";

/** The sittings of today (one that is still open counts, whatever its day) and those to come, both by time. */
export function onDay(
  panels: readonly Panel[],
  now: number,
): { readonly today: readonly Panel[]; readonly later: readonly Panel[] } {
  const byTime = [...panels].sort((one, other) => one.scheduledFor - other.scheduledFor);
  const isToday = (panel: Panel) => panel.status !== "SCHEDULED" || isSameDay(panel, now);
  return {
    today: byTime.filter(isToday),
    later: byTime.filter((panel) => !isToday(panel) && panel.scheduledFor > now),
  };
}
