import type { Panel } from "@sidang/shared";
import { withoutTitles } from "#app/lib/format";

/** A member's full name, titles included; the id for somebody whom the state does not know. */
export function nameOf(panel: Panel, memberId: string): string {
  return panel.members[memberId]?.name ?? memberId;
}

/** The name without titles, for narrow places; the full one stays within reach beside it. */
export function shortName(panel: Panel, memberId: string): string {
  return withoutTitles(nameOf(panel, memberId));
}
