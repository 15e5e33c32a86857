import { ok, type Result } from "../../kernel/result.js";
import type { PanelContext } from "../context.js";
import type { PanelEventBody } from "../events.js";
import { findItem, hasConflict, memberOf, quorumFor } from "../questions.js";
import { type Refusal, refuse } from "../refusals.js";
import type { AgendaItem, ItemPhase, Member, Panel } from "../state.js";

export type Decided = Result<readonly PanelEventBody[], Refusal>;
/** A refusal as a decision. */
export type Refused = { readonly ok: false; readonly error: Refusal };

/** Each guard answers the refusal that stands in the way, or null. They are read in order; the first one counts. */
export function firstRefusal(...checks: readonly (Refused | null)[]): Refused | null {
  return checks.find((check) => check !== null) ?? null;
}

export function happened(...events: readonly PanelEventBody[]): Decided {
  return ok(events);
}

export function actorOf(panel: Panel, context: PanelContext): Member | undefined {
  return memberOf(panel, context.actorId);
}

export function presides(panel: Panel, context: PanelContext): boolean {
  return panel.chairId === context.actorId;
}

export function isSecretary(panel: Panel, context: PanelContext): boolean {
  return actorOf(panel, context)?.office === "SECRETARY";
}

export function mustPreside(panel: Panel, context: PanelContext): Refused | null {
  return presides(panel, context) ? null : refuse("NOT_ALLOWED", "chair");
}

/** A chair with a conflict on the item does not preside over it; the deputy takes the chair (SPEC PN32). */
export function mustPresideOver(panel: Panel, item: AgendaItem, context: PanelContext): Refused | null {
  return mustPreside(panel, context) ?? mustHaveNoConflict(item, context.actorId);
}

export function mustOrganise(panel: Panel, context: PanelContext): Refused | null {
  return presides(panel, context) || isSecretary(panel, context)
    ? null
    : refuse("NOT_ALLOWED", "secretary", "chair");
}

/** Members take part in the talk; secretaries write, but neither speak nor vote. */
export function mustTakePart(panel: Panel, item: AgendaItem, context: PanelContext): Refused | null {
  const actor = actorOf(panel, context);
  if (actor === undefined || actor.office === "SECRETARY") return refuse("NOT_ALLOWED", "member");
  if (hasConflict(item, actor.memberId)) return refuse("CONFLICT_OF_INTEREST", actor.memberId);
  return actor.attending === null ? refuse("NOT_ATTENDING", actor.memberId) : null;
}

export function mustHaveNoConflict(item: AgendaItem, memberId: string): Refused | null {
  return hasConflict(item, memberId) ? refuse("CONFLICT_OF_INTEREST", memberId) : null;
}

export function mustBeOpen(panel: Panel): Refused | null {
  if (panel.status === "OPEN") return null;
  return refuse(isOver(panel) ? "PANEL_CLOSED" : "PANEL_NOT_OPEN", panel.status);
}

export function mustNotBeOver(panel: Panel): Refused | null {
  return isOver(panel) ? refuse("PANEL_CLOSED", panel.status) : null;
}

function isOver(panel: Panel): boolean {
  return panel.status === "CLOSED" || panel.status === "SEALED";
}

export function mustHaveQuorum(panel: Panel, item: AgendaItem | undefined): Refused | null {
  const quorum = quorumFor(panel, item);
  return quorum.met ? null : refuse("NO_QUORUM", ...quorum.missing);
}

export function mustBeIn(item: AgendaItem, ...phases: readonly ItemPhase[]): Refused | null {
  return phases.includes(item.phase)
    ? null
    : refuse("WRONG_PHASE", { what: "phase", value: item.phase, bound: phases.join(" ") });
}

/** While ballots are out or just opened, who sits must not change by appointment. */
export function mustNotBeVoting(panel: Panel): Refused | null {
  const item = panel.agenda.find((each) => each.phase === "VOTING" || each.phase === "REVEALED");
  return item === undefined ? null : refuse("ITEM_UNDER_WAY", item.itemId);
}

/** A text of 1 to `limit` characters that are not all blank. */
export function mustSay(text: string, limit: number, what: string): Refused | null {
  if (text.trim() === "") return refuse("REASON_REQUIRED", what);
  return mustFit(text, limit, what);
}

export function mustFit(text: string | null, limit: number, what: string): Refused | null {
  return text !== null && text.length > limit
    ? refuse("INVALID_INPUT", { what, value: String(text.length), bound: String(limit) })
    : null;
}

/** Runs a decision on an item that the agenda holds. */
export function onItem(panel: Panel, itemId: string, decide: (item: AgendaItem) => Decided): Decided {
  const item = findItem(panel, itemId);
  return item === undefined ? refuse("UNKNOWN_ITEM", itemId) : decide(item);
}

/** A fact that the shell must bring with the command. Its absence is a bug there, not a wish to refuse. */
export function fact<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`the command needs the fact "${name}"`);
  return value;
}
