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
  for (const [argument, value] of Object.entries({ commandId, panelId, ...wished })) {
    if (argument.endsWith("Id") && !isPlainId(value)) throw invalidInput(argument, plainIdForm);
  }
  return presentOutcome(await context.services.panelCommands.handle(panelId, commandId, wished, viewer));
}
