import { invalidInput } from "../../../graph/deliberateError.js";
import { isPlainId, plainIdForm } from "../../../graph/plainId.js";
import { mustBeSignedIn, type RequestContext } from "../../../graph/requestContext.js";
import type { PanelWish } from "../commands/panelWish.js";
import { type CommandResult, presentOutcome } from "../types/CommandResult.js";
import type { PanelCommandArgs } from "./commandArguments.js";

/** Hands a wish on for the viewer, and presents what became of it. Throws UNAUTHENTICATED, NOT_FOUND, INVALID_INPUT. */
export async function sendCommand(
  context: RequestContext,
  { commandId, panelId }: PanelCommandArgs,
  wish: PanelWish | ((viewerId: string) => PanelWish),
): Promise<CommandResult> {
  const viewer = mustBeSignedIn(context);
  const wished = typeof wish === "function" ? wish(viewer.userId) : wish;
  mustHavePlainIds({ commandId, panelId, ...wished });
  return presentOutcome(await context.services.panelCommands.handle(panelId, commandId, wished, viewer));
}

/** Ids stand in a command, or in what a command points to; one that may be left out is null. */
function mustHavePlainIds(fields: object): void {
  for (const [argument, value] of Object.entries(fields)) {
    if (typeof value === "object" && value !== null) mustHavePlainIds(value);
    else if (argument.endsWith("Id") && value !== null && !isPlainId(value))
      throw invalidInput(argument, plainIdForm);
  }
}
