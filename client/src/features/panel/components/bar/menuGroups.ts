import type { Action, ActionId } from "#app/features/panel/acting/action";

/** What somebody does for themselves, whatever office they hold. */
const personal: ReadonlySet<ActionId> = new Set([
  "checkIn",
  "checkOut",
  "takeChair",
  "requestFloor",
  "leaveQueue",
  "yieldFloor",
  "raisePointOfOrder",
  "castBallot",
  "castAgain",
  "declareConflict",
  "withdrawConflict",
]);

/** The tools of an office apart from one's own acts, so that neither is taken for the other. */
export function menuGroups(actions: readonly Action[]) {
  return {
    office: actions.filter(({ id }) => !personal.has(id)),
    own: actions.filter(({ id }) => personal.has(id)),
  };
}
