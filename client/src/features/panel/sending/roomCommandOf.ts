import type { PanelCommand } from "@sidang/shared";
import type { RoomCommand } from "./roomCommand";

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
