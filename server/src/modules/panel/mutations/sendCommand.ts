import { invalidInput } from "../../../graph/deliberateError.js";
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
    if (argument.endsWith("Id")) mustBeId(argument, value);
  }
  return presentOutcome(await context.services.panelCommands.handle(panelId, commandId, wished, viewer));
}

/** Ids come from clients and become keys: they are short and plain, and none is a word that every object answers to. */
function mustBeId(argument: string, value: unknown): void {
  const plain =
    typeof value === "string" && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/.test(value) && !(value in {});
  if (!plain) throw invalidInput(argument, "an id of 1 to 64 letters, digits, dots, hyphens or colons");
}
