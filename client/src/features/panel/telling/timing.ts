import { type AgendaItem, itemUnderWay, type Panel } from "@sidang/shared";
import type { Translate } from "./words";

const minute = 60_000;

/** How many minutes the sitting is behind its plan: what was set aside for what is behind it, against the clock. Never negative. */
export function delayOf(panel: Panel, at: number): number {
  if (panel.status === "CLOSED" || panel.status === "SEALED") return 0;
  const item = itemUnderWay(panel);
  const spent = item === undefined ? 0 : Math.min((at - item.calledAt) / minute, item.minutes);
  const planned = finishedItems(panel).reduce((sum, { minutes }) => sum + minutes, 0) + Math.max(0, spent);
  return Math.max(0, Math.floor((at - panel.scheduledFor) / minute - planned));
}

/** The items that have been decided or deferred, in the agenda's order. */
export function finishedItems(panel: Panel): readonly AgendaItem[] {
  return panel.agenda.filter(({ phase }) => phase === "DECIDED" || phase === "DEFERRED");
}

/** The item that was decided or deferred last, while the sitting goes on; undefined before the first and after the close. */
export function lastFinished(panel: Panel): AgendaItem | undefined {
  if (panel.status !== "OPEN" && panel.status !== "PAUSED") return undefined;
  return panel.agenda.reduce<AgendaItem | undefined>(
    (last, item) => (finishedAt(item) > (last === undefined ? 0 : finishedAt(last)) ? item : last),
    undefined,
  );
}

function finishedAt(item: AgendaItem): number {
  if (item.phase === "DECIDED") return item.decision.at;
  return item.phase === "DEFERRED" ? item.deferredAt : 0;
}

/** The place of an item in the agenda, from 1. */
export function placeOf(panel: Panel, item: AgendaItem): number {
  return panel.agenda.findIndex(({ itemId }) => itemId === item.itemId) + 1;
}

/** "12 mnt", "1 jam 5 mnt". */
export function tellMinutes(t: Translate, minutes: number): string {
  if (minutes >= 24 * 60) return t("panel:head.days");
  if (minutes < 60) return t("panel:head.minutes", { minutes });
  return t("panel:head.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
