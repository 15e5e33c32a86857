import { assertNever } from "../kernel/assertNever.js";
import type { PanelEventBody } from "./events.js";
import type { AgendaItem, Case, Floor, Remark, Vote } from "./state.js";

type ItemEventType =
  | "ItemCalled"
  | "ItemAssessed"
  | "DeliberationBegun"
  | "ConflictDeclared"
  | "ConflictWithdrawn"
  | "FloorRequested"
  | "FloorGiven"
  | "FloorYielded"
  | "PointOfOrderRaised"
  | "RemarkMade"
  | "RemarkRetracted"
  | "EvidenceShown"
  | "VotingOpened"
  | "SteppedBack"
  | "BallotCast"
  | "BallotsRevealed"
  | "DecisionRecorded"
  | "ItemDeferred"
  | "ItemReopened"
  | "MemberDismissed"
  | "MemberCheckedOut";

type ItemEvent = Extract<PanelEventBody, { type: ItemEventType }> & {
  readonly seq: number;
  readonly at: number;
  readonly actorId: string;
};

const emptyFloor: Floor = { speaker: null, queue: [] };

/** Folds one event into the agenda item that it is about. */
export function evolveItem(item: AgendaItem, event: ItemEvent): AgendaItem {
  switch (event.type) {
    case "ItemCalled":
      return { ...base(item), phase: "PRESENTING", calledAt: event.at };
    case "ItemAssessed":
      return {
        ...item,
        case: { assessment: event.payload.assessment, remarks: item.case?.remarks ?? [], shown: null },
      };
    case "DeliberationBegun":
      return {
        ...base(item),
        phase: "DELIBERATING",
        calledAt: calledAt(item, event.at),
        begunAt: event.at,
        floor: emptyFloor,
      };
    case "ConflictDeclared": {
      const { memberId, reason, automatic } = event.payload;
      return {
        ...withoutFloor(item, memberId),
        conflicts: { ...item.conflicts, [memberId]: { reason, automatic } },
      };
    }
    case "ConflictWithdrawn": {
      const { [event.payload.memberId]: _gone, ...conflicts } = item.conflicts;
      return { ...item, conflicts };
    }
    case "FloorRequested":
      return withFloor(item, (floor) => ({
        ...floor,
        queue: [...floor.queue, { memberId: event.payload.memberId, since: event.at }],
      }));
    case "FloorGiven":
      return withFloor(item, (floor) => ({
        speaker: { memberId: event.payload.memberId, since: event.at },
        queue: floor.queue.filter((waiting) => waiting.memberId !== event.payload.memberId),
      }));
    case "FloorYielded":
      return withoutFloor(item, event.payload.memberId);
    case "PointOfOrderRaised":
      return withRemark(item, {
        // A point of order has no id of its own; its place in the stream names it.
        remarkId: `point-${event.seq}`,
        memberId: event.payload.memberId,
        at: event.at,
        text: event.payload.text,
        kind: "POINT_OF_ORDER",
        thread: null,
      });
    case "RemarkMade":
      return withRemark(item, {
        remarkId: event.payload.remarkId,
        memberId: event.payload.memberId,
        at: event.at,
        text: event.payload.text,
        kind: "REMARK",
        thread: event.payload.thread ?? null,
      });
    case "RemarkRetracted":
      return withCase(item, (it) => ({
        ...it,
        remarks: it.remarks.map((remark) =>
          remark.remarkId === event.payload.remarkId ? { ...remark, text: null, thread: null } : remark,
        ),
      }));
    case "EvidenceShown": {
      const { itemId: _itemId, pages: _pages, ...place } = event.payload;
      return withCase(item, (it) => ({ ...it, shown: { ...place, byId: event.actorId, at: event.at } }));
    }
    case "VotingOpened": {
      const vote: Vote = {
        motion: event.payload.motion,
        openedAt: event.at,
        closesAt: event.payload.closesAt,
        ballots: {},
        reveal: null,
      };
      return { ...base(item), phase: "VOTING", calledAt: calledAt(item, event.at), vote };
    }
    case "SteppedBack":
      return {
        ...base(item),
        phase: "DELIBERATING",
        calledAt: calledAt(item, event.at),
        begunAt: event.at,
        floor: emptyFloor,
      };
    case "BallotCast": {
      if (item.phase !== "VOTING") return item;
      const { memberId, commitment, enteredBy } = event.payload;
      return {
        ...item,
        vote: {
          ...item.vote,
          ballots: { ...item.vote.ballots, [memberId]: { commitment, at: event.at, enteredBy } },
        },
      };
    }
    case "BallotsRevealed": {
      if (item.phase !== "VOTING") return item;
      const { itemId: _itemId, ...reveal } = event.payload;
      return { ...item, phase: "REVEALED", vote: { ...item.vote, reveal: { ...reveal, at: event.at } } };
    }
    case "DecisionRecorded": {
      if (item.phase !== "REVEALED" && item.phase !== "VOTING") return item;
      const { itemId: _itemId, ...decision } = event.payload;
      return {
        ...base(over(item)),
        phase: "DECIDED",
        calledAt: item.calledAt,
        vote: item.vote,
        decision: { ...decision, at: event.at },
      };
    }
    case "ItemDeferred":
      return { ...base(over(item)), phase: "DEFERRED", deferredAt: event.at, reason: event.payload.reason };
    case "ItemReopened":
      return { ...base(item), phase: "WAITING" };
    case "MemberDismissed": {
      const { [event.payload.memberId]: _gone, ...conflicts } = item.conflicts;
      return { ...withoutFloor(item, event.payload.memberId), conflicts };
    }
    case "MemberCheckedOut":
      return withoutFloor(item, event.payload.memberId);
    default:
      return assertNever(event, "item event");
  }
}

/** What an item keeps through all its phases. */
function base(item: AgendaItem) {
  const { itemId, proposal, minutes, rank, conflicts, case: it } = item;
  return { itemId, proposal, minutes, rank, conflicts, case: it };
}

/** SPEC PN51: nothing is shown any more. */
function over(item: AgendaItem): AgendaItem {
  return withCase(item, (it) => ({ ...it, shown: null }));
}

function calledAt(item: AgendaItem, otherwise: number): number {
  return "calledAt" in item ? item.calledAt : otherwise;
}

function withFloor(item: AgendaItem, change: (floor: Floor) => Floor): AgendaItem {
  return item.phase === "DELIBERATING" ? { ...item, floor: change(item.floor) } : item;
}

function withoutFloor(item: AgendaItem, memberId: string): AgendaItem {
  return withFloor(item, (floor) => ({
    speaker: floor.speaker?.memberId === memberId ? null : floor.speaker,
    queue: floor.queue.filter((waiting) => waiting.memberId !== memberId),
  }));
}

function withCase(item: AgendaItem, change: (it: Case) => Case): AgendaItem {
  return item.case === null ? item : { ...item, case: change(item.case) };
}

function withRemark(item: AgendaItem, remark: Remark): AgendaItem {
  return withCase(item, (it) => ({ ...it, remarks: [...it.remarks, remark] }));
}
