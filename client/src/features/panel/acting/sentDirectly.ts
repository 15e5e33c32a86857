import type { RoomCommand } from "#app/features/panel/sending/roomCommand";
import { roomCommandOf } from "#app/features/panel/sending/roomCommandOf";
import type { Action, ActionId } from "./action";

/** What is sent at once when its button is pressed; everything else asks for something first. */
const direct: ReadonlySet<ActionId> = new Set([
  "checkIn",
  "checkOut",
  "openPanel",
  "resumePanel",
  "takeChair",
  "callItem",
  "beginDeliberation",
  "revealBallots",
  "requestFloor",
  "leaveQueue",
  "yieldFloor",
  "giveFloor",
  "endTalk",
  "withdrawConflict",
]);

/** The command to send at once, or null when something has to be asked first. */
export function sentDirectly(action: Action): RoomCommand | null {
  // Without somebody waiting, giving the floor means choosing to whom.
  if (!direct.has(action.id) || (action.id === "giveFloor" && action.place === "MENU")) return null;
  return roomCommandOf(action.command);
}
