import { type ItemUnderWay, itemUnderWay, type Member, type Panel } from "@sidang/shared";
import type { Candidate } from "./action";
import { type Asker, judge, unsealed, unwritten } from "./judge";

/** What somebody who sits in the panel can think of doing for themselves. */
export function memberCandidates(panel: Panel, asker: Asker, me: Member): readonly Candidate[] {
  const { memberId } = me;
  const item = itemUnderWay(panel);
  return [
    ...(me.attending === null
      ? [{ id: "checkIn", wish: "NEXT", command: { type: "checkIn", memberId, mode: "ROOM" } } as const]
      : []),
    ...takeChair(panel, asker, me),
    ...(item === undefined || me.office === "SECRETARY" ? [] : onItem(item, me)),
    ...(me.attending === null
      ? []
      : [{ id: "checkOut", wish: "MENU", command: { type: "checkOut", memberId } } as const]),
  ];
}

/** Offered only when it would succeed: a deputy is not to be told all the time that the chair is there. */
function takeChair(panel: Panel, asker: Asker, me: Member): readonly Candidate[] {
  if (me.office !== "DEPUTY" && me.office !== "CHAIR") return [];
  const command = { type: "takeChair" } as const;
  return judge(panel, command, asker) === null ? [{ id: "takeChair", wish: "NEXT", command }] : [];
}

function onItem(item: ItemUnderWay, me: Member): readonly Candidate[] {
  const { itemId } = item;
  const { memberId } = me;
  const conflict = item.conflicts[memberId];
  const settled = item.phase === "VOTING" || item.phase === "REVEALED";
  if (conflict !== undefined) {
    return conflict.automatic || settled
      ? []
      : [{ id: "withdrawConflict", wish: "BESIDE", command: { type: "withdrawConflict", itemId, memberId } }];
  }
  return [
    ...(item.phase === "VOTING" && me.institution !== null ? [ballot(item, me)] : []),
    ...(item.phase === "DELIBERATING" ? talk(item, me) : []),
    ...(settled
      ? []
      : [
          {
            id: "declareConflict",
            wish: "MENU",
            command: { type: "declareConflict", itemId, memberId, reason: unwritten },
          } as const,
        ]),
  ];
}

function ballot(item: Extract<ItemUnderWay, { phase: "VOTING" }>, { memberId }: Member): Candidate {
  const command = { type: "castBallot", itemId: item.itemId, memberId, commitment: unsealed } as const;
  return item.vote.ballots[memberId] === undefined
    ? { id: "castBallot", wish: "NEXT", command }
    : { id: "castAgain", wish: "BESIDE", command };
}

function talk(
  item: Extract<ItemUnderWay, { phase: "DELIBERATING" }>,
  { memberId }: Member,
): readonly Candidate[] {
  const { itemId } = item;
  const { speaker, queue } = item.floor;
  const stop = { type: "yieldFloor", itemId, memberId } as const;
  const order: Candidate = {
    id: "raisePointOfOrder",
    wish: "MENU",
    command: { type: "raisePointOfOrder", itemId, text: unwritten },
  };
  if (speaker?.memberId === memberId) return [{ id: "yieldFloor", wish: "NEXT", command: stop }, order];
  if (queue.some((each) => each.memberId === memberId))
    return [{ id: "leaveQueue", wish: "BESIDE", command: stop }, order];
  return [{ id: "requestFloor", wish: "NEXT", command: { type: "requestFloor", itemId } }, order];
}
