import { ok, type Result } from "../kernel/result.js";
import type { PanelCommand } from "./commands.js";
import type { PanelContext } from "./context.js";
import { decide, followUp } from "./decide/index.js";
import type { PanelEventBody } from "./events.js";
import { foldBodies } from "./evolve.js";
import type { Refusal } from "./refusals.js";
import type { PanelState } from "./state.js";

/** What a granted command brought about, all of it under the command's actor and time. */
export interface CarriedOut {
  readonly events: readonly PanelEventBody[];
  readonly after: PanelState;
  /** What should have followed by itself and was refused, which is odd; the command stands all the same. */
  readonly oddity: { readonly command: PanelCommand; readonly refusal: Refusal } | null;
}

/**
 * A command, then what the panel does by itself (SPEC PN30): the server, the verifier and the tests go on alike.
 * @param factsFor the facts for what follows, asked only when something does; those of the command when left out
 */
export function carryOut(
  state: PanelState,
  command: PanelCommand,
  context: PanelContext,
  factsFor: (after: PanelState, next: PanelCommand) => Partial<PanelContext> = () => ({}),
): Result<CarriedOut, Refusal> {
  const decided = decide(state, command, context);
  if (!decided.ok) return decided;
  const events = [...decided.value];
  let after = foldBodies(state, decided.value, context);
  for (let next = followUp(after); next !== null; next = followUp(after)) {
    const followed = decide(after, next, { ...context, ...factsFor(after, next) });
    if (!followed.ok) return ok({ events, after, oddity: { command: next, refusal: followed.error } });
    events.push(...followed.value);
    after = foldBodies(after, followed.value, context);
  }
  return ok({ events, after, oddity: null });
}
