import type { Panel } from "@sidang/shared";
import type { RoomCommand } from "#app/features/panel/sending/roomCommand";
import { roomCommandOf } from "#app/features/panel/sending/roomCommandOf";
import type { Action, ActionId } from "./action";
import { leaving } from "./leaving";

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
export function sentDirectly(action: Action, panel: Panel): RoomCommand | null {
  if (action.command.type === "checkOut" && leaving(panel, action.command.memberId).length > 0) return null;
  // Without somebody waiting, giving the floor means choosing to whom.
  if (!direct.has(action.id) || (action.id === "giveFloor" && action.place === "MENU")) return null;
  return roomCommandOf(action.command);
}
