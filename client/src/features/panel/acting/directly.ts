import type { PanelCommand } from "@sidang/shared";
import type { RoomCommand } from "#app/features/panel/sending/roomCommand";
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

/** A command as the room sends it, or null for those that other screens or the server give. */
export function roomCommandOf(command: PanelCommand): RoomCommand | null {
  switch (command.type) {
    case "convenePanel":
    case "addAgendaItem":
    case "moveAgendaItem":
    case "removeAgendaItem":
    case "appointMember":
    case "dismissMember":
    case "inviteObserver":
    case "castBallot":
      return null;
    case "revealBallots": {
      const { type, itemId, reason } = command;
      return { type, itemId, reason };
    }
    default:
      return command;
  }
}
