import { isSameDay } from "@sidang/shared";
import type { SeenPanel } from "../seenPanel";

/** The sittings of today (one that is still open counts, whatever its day) and those to come, both by time. */
export function onDay(
  panels: readonly SeenPanel[],
  now: number,
): { readonly today: readonly SeenPanel[]; readonly later: readonly SeenPanel[] } {
  const byTime = [...panels].sort((one, other) => one.panel.scheduledFor - other.panel.scheduledFor);
  const isToday = ({ panel }: SeenPanel) => panel.status !== "SCHEDULED" || isSameDay(panel, now);
  return {
    today: byTime.filter(isToday),
    later: byTime.filter((seen) => !isToday(seen) && seen.panel.scheduledFor > now),
  };
}
