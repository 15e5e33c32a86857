import { ballotsMissing, hasConflict, type ItemUnderWay, itemUnderWay, type Panel } from "@sidang/shared";
import type { Candidate } from "./action";
import { proposedMotion } from "./gatesAgainst";
import { type Asker, judge, membersFor, unwritten } from "./judge";

/** What whoever presides can think of doing; the step that carries the sitting forward comes first. */
export function chairCandidates(panel: Panel, asker: Asker): readonly Candidate[] {
  const item = itemUnderWay(panel);
  return [...stepForward(panel, asker, item), ...alongside(panel, asker, item)];
}

function stepForward(panel: Panel, asker: Asker, item: ItemUnderWay | undefined): readonly Candidate[] {
  if (panel.status === "SCHEDULED")
    return [{ id: "openPanel", wish: "NEXT", command: { type: "openPanel" } }];
  if (panel.status === "PAUSED")
    return [{ id: "resumePanel", wish: "NEXT", command: { type: "resumePanel" } }];
  if (panel.status !== "OPEN") return [];
  if (item === undefined) {
    const next = panel.agenda.find((each) => each.phase === "WAITING");
    const close: Candidate = {
      id: "closePanel",
      wish: next === undefined ? "NEXT" : "MENU",
      command: { type: "closePanel" },
    };
    return next === undefined
      ? [close]
      : [{ id: "callItem", wish: "NEXT", command: { type: "callItem", itemId: next.itemId } }, close];
  }
  if (hasConflict(item, asker.userId)) return [handOver(panel, asker, "NEXT")];
  return onItem(panel, asker, item);
}

function onItem(panel: Panel, asker: Asker, item: ItemUnderWay): readonly Candidate[] {
  const { itemId } = item;
  const back: Candidate = {
    id: "stepBack",
    wish: "BESIDE",
    command: { type: "stepBack", itemId, reason: unwritten },
  };
  const defer: Candidate = {
    id: "deferItem",
    wish: "BESIDE",
    command: { type: "deferItem", itemId, reason: unwritten },
  };
  switch (item.phase) {
    case "PRESENTING":
      return [
        { id: "beginDeliberation", wish: "NEXT", command: { type: "beginDeliberation", itemId } },
        defer,
      ];
    case "DELIBERATING":
      return [
        {
          id: "openVoting",
          wish: "NEXT",
          command: { type: "openVoting", itemId, motion: proposedMotion(item), minutes: null },
        },
        ...floor(panel, asker, item),
        defer,
      ];
    case "VOTING":
      return [
        {
          id: "revealBallots",
          wish: "NEXT",
          command: { type: "revealBallots", itemId, reason: null, automatic: false },
        },
        ...incomplete(item, panel),
        back,
        { ...defer, wish: "MENU" },
      ];
    case "REVEALED": {
      const record = { type: "recordDecision", itemId } as const;
      const reason = judge(panel, record, asker)?.reason;
      // Waiting does not help against these two: the way out comes first.
      return reason === "GATES_FAILED" || reason === "RULE_NOT_MET"
        ? [{ ...back, wish: "NEXT" }, defer, { id: "recordDecision", wish: "MENU", command: record }]
        : [{ id: "recordDecision", wish: "NEXT", command: record }, back, defer];
    }
  }
}

/** Opening the envelopes although some have not cast needs a reason, so it is another button. */
function incomplete(item: Extract<ItemUnderWay, { phase: "VOTING" }>, panel: Panel): readonly Candidate[] {
  const cast = Object.keys(item.vote.ballots).length;
  if (cast === 0 || ballotsMissing(panel, item).length === 0) return [];
  const command = {
    type: "revealBallots",
    itemId: item.itemId,
    reason: unwritten,
    automatic: false,
  } as const;
  return [{ id: "revealIncomplete", wish: "MENU", command }];
}

function floor(
  panel: Panel,
  asker: Asker,
  item: Extract<ItemUnderWay, { phase: "DELIBERATING" }>,
): readonly Candidate[] {
  const { itemId } = item;
  const { speaker, queue } = item.floor;
  const give = (memberId: string) => ({ type: "giveFloor", itemId, memberId }) as const;
  const members = membersFor(panel, asker, give).filter((memberId) => memberId !== speaker?.memberId);
  const first = queue[0]?.memberId;
  return [
    ...(first === undefined
      ? []
      : [{ id: "giveFloor", wish: "BESIDE", command: give(first), members } as const]),
    ...(first === undefined && members[0] !== undefined
      ? [{ id: "giveFloor", wish: "MENU", command: give(members[0]), members } as const]
      : []),
    ...(speaker === null || speaker.memberId === asker.userId
      ? []
      : [
          {
            id: "endTalk",
            wish: "MENU",
            command: { type: "yieldFloor", itemId, memberId: speaker.memberId },
          } as const,
        ]),
  ];
}

function alongside(panel: Panel, asker: Asker, item: ItemUnderWay | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (panel.status === "OPEN") {
    candidates.push({ id: "pausePanel", wish: "MENU", command: { type: "pausePanel", reason: null } });
  }
  if (panel.status === "PAUSED")
    candidates.push({ id: "closePanel", wish: "MENU", command: { type: "closePanel" } });
  if (item === undefined || !hasConflict(item, asker.userId)) candidates.push(handOver(panel, asker, "MENU"));
  if (item?.phase === "PRESENTING" || item?.phase === "DELIBERATING") {
    const { itemId } = item;
    const declare = (memberId: string) =>
      ({ type: "declareConflict", itemId, memberId, reason: unwritten }) as const;
    const declaring = membersFor(panel, asker, declare).filter((memberId) => memberId !== asker.userId);
    if (declaring[0] !== undefined) {
      candidates.push({
        id: "declareConflictFor",
        wish: "MENU",
        command: declare(declaring[0]),
        members: declaring,
      });
    }
    const withdraw = (memberId: string) => ({ type: "withdrawConflict", itemId, memberId }) as const;
    const withdrawing = membersFor(panel, asker, withdraw).filter((memberId) => memberId !== asker.userId);
    if (withdrawing[0] !== undefined) {
      candidates.push({
        id: "withdrawConflictFor",
        wish: "MENU",
        command: withdraw(withdrawing[0]),
        members: withdrawing,
      });
    }
  }
  return candidates;
}

function handOver(panel: Panel, asker: Asker, wish: Candidate["wish"]): Candidate {
  const give = (memberId: string) => ({ type: "handOverChair", memberId }) as const;
  const item = itemUnderWay(panel);
  const isDeputy = (memberId: string) => panel.members[memberId]?.office === "DEPUTY";
  const members = membersFor(panel, asker, give)
    .filter((memberId) => item === undefined || !hasConflict(item, memberId))
    .sort((one, other) => Number(isDeputy(other)) - Number(isDeputy(one)));
  const absent = Object.keys(panel.members).find((memberId) => memberId !== asker.userId) ?? asker.userId;
  return { id: "handOverChair", wish, command: give(members[0] ?? absent), members };
}
