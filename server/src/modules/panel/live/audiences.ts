import type { PanelState } from "@sidang/shared";

/**
 * Whether an event could have changed anybody's audience: it depends on who sits (and writes), who is invited, which
 * items there are, and who has a conflict on them. Asked once an event, to spare asking for every subscriber.
 */
export function audiencesMayDiffer(before: PanelState, after: PanelState): boolean {
  if (before.status === "NONE" || after.status === "NONE") return before.status !== after.status;
  return (
    before.observers !== after.observers ||
    !sameSeats(before.members, after.members) ||
    before.agenda.length !== after.agenda.length ||
    before.agenda.some((item, place) => {
      // A moved item stands at another place: then it is not worth being clever.
      const other = after.agenda[place];
      return other?.itemId !== item.itemId || other.conflicts !== item.conflicts;
    })
  );
}

type Members = Extract<PanelState, { panelId: string }>["members"];

function sameSeats(before: Members, after: Members): boolean {
  if (before === after) return true;
  const ids = Object.keys(before);
  return (
    ids.length === Object.keys(after).length &&
    ids.every((id) => after[id] !== undefined && before[id]?.office === after[id]?.office)
  );
}
