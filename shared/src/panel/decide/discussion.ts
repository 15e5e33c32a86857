import type { PanelCommand } from "../commands.js";
import type { PanelContext } from "../context.js";
import { hasConflict, itemUnderWay, memberOf } from "../questions.js";
import { refuse } from "../refusals.js";
import type { AgendaItem, Panel } from "../state.js";
import { textLimits } from "../words.js";
import { mustPointToThread } from "./evidence.js";
import {
  actorOf,
  type Decided,
  fact,
  firstRefusal,
  happened,
  mustBeIn,
  mustBeOpen,
  mustHaveNoConflict,
  mustHaveQuorum,
  mustNotBeOver,
  mustPreside,
  mustPresideOver,
  mustSay,
  mustTakePart,
  onItem,
  presides,
} from "./guards.js";

type Command<T extends PanelCommand["type"]> = Extract<PanelCommand, { type: T }>;

/** SPEC PN18, PN31: one item at a time; the sheet is frozen as it stands at the call. */
export function callItem(panel: Panel, command: Command<"callItem">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const other = itemUnderWay(panel);
    const refusal = firstRefusal(
      mustPreside(panel, context),
      mustBeOpen(panel),
      other === undefined ? null : refuse("ITEM_UNDER_WAY", other.itemId),
      mustBeIn(item, "WAITING"),
      mustHaveQuorum(panel, item),
    );
    if (refusal) return refusal;
    const assessment = fact(context.assessment, "assessment");
    return happened(
      { type: "ItemCalled", payload: { itemId: item.itemId } },
      { type: "ItemAssessed", payload: { itemId: item.itemId, assessment } },
    );
  });
}

/** SPEC PN19. */
export function beginDeliberation(
  panel: Panel,
  command: Command<"beginDeliberation">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustBeOpen(panel),
      mustBeIn(item, "PRESENTING"),
      mustHaveQuorum(panel, item),
    );
    return refusal ?? happened({ type: "DeliberationBegun", payload: { itemId: item.itemId } });
  });
}

/** SPEC PN13: by the member, or by the chair for a member, until voting has opened. */
export function declareConflict(
  panel: Panel,
  command: Command<"declareConflict">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const { memberId, reason } = command;
    const refusal = firstRefusal(
      mustSpeakFor(panel, memberId, context),
      mustNotBeOver(panel),
      memberOf(panel, memberId) === undefined ? refuse("UNKNOWN_MEMBER", memberId) : null,
      mustBeIn(item, "WAITING", "PRESENTING", "DELIBERATING", "DEFERRED"),
      hasConflict(item, memberId) ? refuse("CONFLICT_EXISTS", memberId) : null,
      mustSay(reason, textLimits.reason, "reason"),
    );
    return (
      refusal ??
      happened({
        type: "ConflictDeclared",
        payload: { itemId: item.itemId, memberId, reason, automatic: false },
      })
    );
  });
}

/** SPEC PN14, PN15: a conflict by home agency cannot be withdrawn. */
export function withdrawConflict(
  panel: Panel,
  command: Command<"withdrawConflict">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const { memberId } = command;
    const conflict = hasConflict(item, memberId) ? item.conflicts[memberId] : undefined;
    const refusal = firstRefusal(
      mustSpeakFor(panel, memberId, context),
      mustNotBeOver(panel),
      mustBeIn(item, "WAITING", "PRESENTING", "DELIBERATING", "DEFERRED"),
      conflict === undefined ? refuse("NO_CONFLICT", memberId) : null,
      conflict?.automatic ? refuse("CONFLICT_AUTOMATIC", memberId) : null,
    );
    return refusal ?? happened({ type: "ConflictWithdrawn", payload: { itemId: item.itemId, memberId } });
  });
}

/** SPEC PN20. */
export function requestFloor(panel: Panel, command: Command<"requestFloor">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(mustTakePart(panel, item, context), mustBeTalking(panel, item));
    if (refusal) return refusal;
    if (item.phase !== "DELIBERATING") return refuse("WRONG_PHASE");
    const { speaker, queue } = item.floor;
    const waits =
      speaker?.memberId === context.actorId || queue.some((each) => each.memberId === context.actorId);
    if (waits) return refuse("FLOOR_REQUESTED", context.actorId);
    return happened({ type: "FloorRequested", payload: { itemId: item.itemId, memberId: context.actorId } });
  });
}

/** SPEC PN21: the chair gives it to anybody who may speak, asked or not; the speaker before loses it. */
export function giveFloor(panel: Panel, command: Command<"giveFloor">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const { memberId } = command;
    const refusal = firstRefusal(
      mustPresideOver(panel, item, context),
      mustTakePart(panel, item, { ...context, actorId: memberId }),
      mustBeTalking(panel, item),
    );
    return refusal ?? happened({ type: "FloorGiven", payload: { itemId: item.itemId, memberId } });
  });
}

/** SPEC PN22: ends one's talk or leaves the queue; the chair may end anybody's. */
export function yieldFloor(panel: Panel, command: Command<"yieldFloor">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const { memberId } = command;
    const own = memberId === context.actorId;
    const refusal = firstRefusal(
      own ? mustTakePart(panel, item, context) : mustPresideOver(panel, item, context),
      mustBeTalking(panel, item),
    );
    if (refusal) return refusal;
    if (item.phase !== "DELIBERATING") return refuse("WRONG_PHASE");
    const { speaker, queue } = item.floor;
    const has = speaker?.memberId === memberId || queue.some((each) => each.memberId === memberId);
    return has
      ? happened({ type: "FloorYielded", payload: { itemId: item.itemId, memberId } })
      : refuse("NO_FLOOR", memberId);
  });
}

/** SPEC PN23. */
export function raisePointOfOrder(
  panel: Panel,
  command: Command<"raisePointOfOrder">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      mustTakePart(panel, item, context),
      mustBeTalking(panel, item),
      mustSay(command.text, textLimits.remark, "text"),
    );
    const payload = { itemId: item.itemId, memberId: context.actorId, text: command.text };
    return refusal ?? happened({ type: "PointOfOrderRaised", payload });
  });
}

/** SPEC PN24, PN52: members and secretaries without a conflict, from the call to the decision. */
export function makeRemark(panel: Panel, command: Command<"makeRemark">, context: PanelContext): Decided {
  return onItem(panel, command.itemId, (item) => {
    const refusal = firstRefusal(
      actorOf(panel, context) === undefined ? refuse("NOT_ALLOWED", "member", "secretary") : null,
      mustHaveNoConflict(item, context.actorId),
      mustBeOpen(panel),
      mustBeIn(item, "PRESENTING", "DELIBERATING", "VOTING", "REVEALED"),
      mustSay(command.text, textLimits.remark, "text"),
      item.case?.remarks.some((remark) => remark.remarkId === command.remarkId)
        ? refuse("INVALID_INPUT", "remarkId")
        : null,
    );
    if (refusal) return refusal;
    const payload = {
      itemId: item.itemId,
      remarkId: command.remarkId,
      memberId: context.actorId,
      text: command.text,
      ...(command.thread === undefined ? {} : { thread: command.thread }),
    };
    return mustPointToThread(item, command, context) ?? happened({ type: "RemarkMade", payload });
  });
}

/** SPEC PN25: by its author; the trace stays. */
export function retractRemark(
  panel: Panel,
  command: Command<"retractRemark">,
  context: PanelContext,
): Decided {
  return onItem(panel, command.itemId, (item) => {
    const remark = item.case?.remarks.find((each) => each.remarkId === command.remarkId);
    const refusal = firstRefusal(
      mustHaveNoConflict(item, context.actorId),
      remark === undefined || remark.kind !== "REMARK" || remark.text === null
        ? refuse("UNKNOWN_REMARK", command.remarkId)
        : null,
      remark?.memberId === context.actorId && actorOf(panel, context)
        ? null
        : refuse("NOT_ALLOWED", "author"),
      mustBeOpen(panel),
      mustBeIn(item, "PRESENTING", "DELIBERATING", "VOTING", "REVEALED"),
    );
    return (
      refusal ??
      happened({ type: "RemarkRetracted", payload: { itemId: item.itemId, remarkId: command.remarkId } })
    );
  });
}

function mustBeTalking(panel: Panel, item: AgendaItem) {
  return firstRefusal(mustBeOpen(panel), mustBeIn(item, "DELIBERATING"), mustHaveQuorum(panel, item));
}

function mustSpeakFor(panel: Panel, memberId: string, context: PanelContext) {
  const own = memberId === context.actorId && actorOf(panel, context) !== undefined;
  return own || presides(panel, context) ? null : refuse("NOT_ALLOWED", "member", "chair");
}
