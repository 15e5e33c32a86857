import type { Action } from "#app/features/panel/acting/action";
import type { PendingCommand } from "#app/features/panel/sending/useSendCommand";

/** Whether what an action would ask for has been asked for already and is not on the screen yet. */
export function isOnItsWay(pending: readonly PendingCommand[], { command }: Action): boolean {
  return pending.some(
    (each) =>
      each.command.type === command.type &&
      itemOf(each.command) === itemOf(command) &&
      memberOf(each.command) === memberOf(command),
  );
}

function itemOf(command: object): unknown {
  return "itemId" in command ? command.itemId : undefined;
}

function memberOf(command: object): unknown {
  return "memberId" in command ? command.memberId : undefined;
}
