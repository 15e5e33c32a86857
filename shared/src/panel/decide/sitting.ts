import type { PanelCommand } from "../commands.js";
import type { PanelContext } from "../context.js";
import { hasConflict, isSameDay, itemUnderWay, memberOf } from "../questions.js";
import { refuse } from "../refusals.js";
import type { Panel } from "../state.js";
import { textLimits } from "../words.js";
import {
  actorOf,
  type Decided,
  firstRefusal,
  happened,
  isSecretary,
  mustBeOpen,
  mustFit,
  mustHaveQuorum,
  mustNotBeOver,
  mustPreside,
} from "./guards.js";

type Command<T extends PanelCommand["type"]> = Extract<PanelCommand, { type: T }>;

/** SPEC PN10: by the member, or by a secretary for somebody who is in the room without a device. */
export function checkIn(panel: Panel, command: Command<"checkIn">, context: PanelContext): Decided {
  const { memberId, mode } = command;
  const byOther = memberId !== context.actorId;
  if (byOther && !(isSecretary(panel, context) && mode === "ROOM"))
    return refuse("NOT_ALLOWED", "member", "secretary");
  const member = memberOf(panel, memberId);
  if (member === undefined) return refuse("UNKNOWN_MEMBER", memberId);
  const over = mustNotBeOver(panel);
  if (over) return over;
  if (panel.status === "SCHEDULED" && !isSameDay(panel, context.at)) return refuse("NOT_TODAY");
  if (member.attending !== null) return refuse("ALREADY_ATTENDING", memberId);
  return happened({ type: "MemberCheckedIn", payload: { memberId, mode } });
}

/** SPEC PN10: a secretary may check out only whom the room sees leave. */
export function checkOut(panel: Panel, command: Command<"checkOut">, context: PanelContext): Decided {
  const { memberId } = command;
  const member = memberOf(panel, memberId);
  const byOther = memberId !== context.actorId;
  if (byOther && !(isSecretary(panel, context) && member?.attending?.mode !== "REMOTE")) {
    return refuse("NOT_ALLOWED", "member", "secretary");
  }
  if (member === undefined) return refuse("UNKNOWN_MEMBER", memberId);
  const over = mustNotBeOver(panel);
  if (over) return over;
  if (member.attending === null) return refuse("NOT_ATTENDING", memberId);
  return happened({ type: "MemberCheckedOut", payload: { memberId } });
}

/** SPEC PN11. */
export function openPanel(panel: Panel, context: PanelContext): Decided {
  const refusal = firstRefusal(
    mustPreside(panel, context),
    mustNotBeOver(panel),
    mustStand(panel, "SCHEDULED"),
    mustHaveQuorum(panel, undefined),
  );
  return refusal ?? happened({ type: "PanelOpened", payload: {} });
}

/** SPEC PN11. */
export function pausePanel(panel: Panel, command: Command<"pausePanel">, context: PanelContext): Decided {
  const refusal = firstRefusal(
    mustPreside(panel, context),
    mustBeOpen(panel),
    mustFit(command.reason, textLimits.reason, "reason"),
  );
  return refusal ?? happened({ type: "PanelPaused", payload: { reason: command.reason } });
}

/** SPEC PN11: resuming needs the quorum of the item that was under way. */
export function resumePanel(panel: Panel, context: PanelContext): Decided {
  const refusal = firstRefusal(
    mustPreside(panel, context),
    mustNotBeOver(panel),
    mustStand(panel, "PAUSED"),
    mustHaveQuorum(panel, itemUnderWay(panel)),
  );
  return refusal ?? happened({ type: "PanelResumed", payload: {} });
}

/** SPEC PN11. */
export function closePanel(panel: Panel, context: PanelContext): Decided {
  const item = itemUnderWay(panel);
  const refusal = firstRefusal(
    mustPreside(panel, context),
    mustNotBeOver(panel),
    mustStand(panel, "OPEN", "PAUSED"),
    item === undefined ? null : refuse("ITEM_UNDER_WAY", item.itemId),
  );
  return refusal ?? happened({ type: "PanelClosed", payload: {} });
}

/** SPEC PN16: to an attending member or officer; never to a secretary. */
export function handOverChair(
  panel: Panel,
  command: Command<"handOverChair">,
  context: PanelContext,
): Decided {
  const refusal = firstRefusal(mustPreside(panel, context), mustNotBeOver(panel));
  if (refusal) return refusal;
  const heir = memberOf(panel, command.memberId);
  if (heir === undefined || heir.memberId === context.actorId)
    return refuse("UNKNOWN_MEMBER", command.memberId);
  if (heir.office === "SECRETARY") return refuse("NOT_ALLOWED", "member");
  if (heir.attending === null) return refuse("NOT_ATTENDING", heir.memberId);
  return happened({ type: "ChairHandedOver", payload: { from: context.actorId, to: heir.memberId } });
}

/** SPEC PN17: the deputy (or the appointed chair, from a deputy) when the seat is empty, unreachable or in conflict. */
export function takeChair(panel: Panel, context: PanelContext): Decided {
  const actor = actorOf(panel, context);
  if (actor === undefined || (actor.office !== "DEPUTY" && actor.office !== "CHAIR"))
    return refuse("NOT_ALLOWED", "deputy");
  const over = mustNotBeOver(panel);
  if (over) return over;
  if (panel.chairId === actor.memberId) return refuse("CHAIR_PRESENT", actor.memberId);
  if (actor.attending === null) return refuse("NOT_ATTENDING", actor.memberId);
  const item = itemUnderWay(panel);
  if (item !== undefined && hasConflict(item, actor.memberId))
    return refuse("CONFLICT_OF_INTEREST", actor.memberId);
  const chair = panel.chairId === null ? undefined : memberOf(panel, panel.chairId);
  const because =
    chair === undefined || chair.attending === null
      ? "CHECKED_OUT"
      : item !== undefined && hasConflict(item, chair.memberId)
        ? "CONFLICT"
        : context.chairUnreachable === true
          ? "UNREACHABLE"
          : null;
  if (because === null) return refuse("CHAIR_PRESENT", panel.chairId as string);
  return happened({ type: "ChairTaken", payload: { memberId: actor.memberId, because } });
}

function mustStand(panel: Panel, ...statuses: readonly Panel["status"][]) {
  return statuses.includes(panel.status)
    ? null
    : refuse(panel.status === "SCHEDULED" ? "PANEL_NOT_OPEN" : "WRONG_PHASE", {
        what: "status",
        value: panel.status,
        bound: statuses.join(" "),
      });
}
