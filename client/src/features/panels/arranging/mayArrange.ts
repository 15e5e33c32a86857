import type { Panel } from "@sidang/shared";

/** A panel that is not over is arranged by its secretaries and by whoever presides. */
export function mayArrange(panel: Panel, viewerId: string): boolean {
  if (panel.status === "CLOSED" || panel.status === "SEALED") return false;
  return panel.chairId === viewerId || panel.members[viewerId]?.office === "SECRETARY";
}
