import type { PanelStatus } from "@sidang/shared";
import { oneOf, type UrlState, yearOf } from "#app/lib/url";

export const panelViews = ["all", "running", "scheduled", "done"] as const;
export type PanelView = (typeof panelViews)[number];

export interface PanelFilters {
  readonly view: PanelView;
  /** Null: every cycle. */
  readonly cycle: number | null;
}

/** `/sidang?tampil=running&siklus=2026` */
export const panelFilters: UrlState<PanelFilters> = {
  read: (address) => ({
    view: oneOf(address, "tampil", panelViews, "all"),
    cycle: yearOf(address, "siklus"),
  }),
  write: ({ view, cycle }) => ({
    ...(view === "all" ? {} : { tampil: view }),
    ...(cycle === null ? {} : { siklus: String(cycle) }),
  }),
};

const viewOf: Readonly<Record<PanelStatus, Exclude<PanelView, "all">>> = {
  OPEN: "running",
  PAUSED: "running",
  SCHEDULED: "scheduled",
  CLOSED: "done",
  SEALED: "done",
};

/** Whether a panel of that status belongs to the view. */
export function isInView(status: PanelStatus, view: PanelView): boolean {
  return view === "all" || viewOf[status] === view;
}

interface Timed {
  readonly status: PanelStatus;
  readonly scheduledFor: string;
}

/** What runs first, then what comes (soonest first), then what was (latest first). */
export function inOrder<T extends Timed>(panels: readonly T[]): readonly T[] {
  const rank = { running: 0, scheduled: 1, done: 2 };
  return [...panels].sort((one, other) => {
    const difference = rank[viewOf[one.status]] - rank[viewOf[other.status]];
    if (difference !== 0) return difference;
    const time = Date.parse(one.scheduledFor) - Date.parse(other.scheduledFor);
    return viewOf[one.status] === "done" ? -time : time;
  });
}
