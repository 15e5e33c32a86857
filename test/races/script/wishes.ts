import { itemUnderWay, type Panel } from "@sidang/shared";
import type { Random } from "./random.js";
import type { Story } from "./story.js";
import type { Wish } from "./wish.js";

/** A kind of wish, and how often it is thought of beside the others. */
type Idea = readonly [weight: number, make: () => Wish];

/** All that somebody could think of asking as the panel stands, likely or not, granted or not. */
export function ideasOf(panel: Panel, actorId: string, story: Story, random: Random): readonly Idea[] {
  const itemId = itemUnderWay(panel)?.itemId ?? random.pick(story.itemIds);
  const anybody = () => random.pick(story.memberIds);
  const text = () => `catatan ${random.hex(6)}`;
  const ownRemark = () => {
    const remarks = panel.agenda.find((item) => item.itemId === itemId)?.case?.remarks ?? [];
    return remarks.find(({ memberId, text: said }) => memberId === actorId && said !== null)?.remarkId ?? "none";
  };
  const cast = (memberId: string): Wish => {
    const choice = random.chance(0.9) ? story.leaning(itemId) : random.pick(["ABSTAIN", "DEFER"] as const);
    return { type: "castBallot", itemId, memberId, choice, reason: story.newReason(memberId, random) };
  };
  return [
    [6, () => ({ type: "checkIn", memberId: actorId, mode: random.pick(["ROOM", "REMOTE"] as const) })],
    [0.6, () => ({ type: "checkOut", memberId: actorId })],
    [4, () => ({ type: "requestFloor", itemId })],
    [3, () => ({ type: "yieldFloor", itemId, memberId: actorId })],
    [1, () => ({ type: "raisePointOfOrder", itemId, text: text() })],
    [5, () => ({ type: "makeRemark", itemId, remarkId: random.uuid(), text: text() })],
    [2, () => ({ type: "retractRemark", itemId, remarkId: ownRemark() })],
    [0.8, () => ({ type: "declareConflict", itemId, memberId: actorId, reason: "keluarga" })],
    [1, () => ({ type: "withdrawConflict", itemId, memberId: actorId })],
    [25, () => cast(actorId)],
    [1, () => ({ type: "takeChair" })],
    ...chairIdeas(panel, itemId, anybody, story, random),
    ...secretaryIdeas(itemId, anybody, cast, story, random),
  ];
}

function chairIdeas(
  panel: Panel,
  itemId: string,
  anybody: () => string,
  story: Story,
  random: Random,
): readonly Idea[] {
  const waiting = panel.agenda.filter(({ phase }) => phase === "WAITING").map((item) => item.itemId);
  const next = waiting.length === 0 ? itemId : random.pick(waiting);
  return [
    [30, () => ({ type: "openPanel" })],
    [0.5, () => ({ type: "pausePanel", reason: random.chance(0.5) ? null : "salat" })],
    [30, () => ({ type: "resumePanel" })],
    [0.1, () => ({ type: "closePanel" })],
    [0.3, () => ({ type: "handOverChair", memberId: anybody() })],
    [20, () => ({ type: "callItem", itemId: next })],
    [20, () => ({ type: "beginDeliberation", itemId })],
    [3, () => ({ type: "giveFloor", itemId, memberId: anybody() })],
    [1, () => ({ type: "yieldFloor", itemId, memberId: anybody() })],
    [0.5, () => ({ type: "declareConflict", itemId, memberId: anybody(), reason: "pernah menjabat" })],
    [12, () => ({ type: "openVoting", itemId, motion: story.motion(itemId), minutes: 5 })],
    [1, () => ({ type: "stepBack", itemId, reason: "bukti baru" })],
    [30, () => ({ type: "revealBallots", itemId, reason: null })],
    [1.5, () => ({ type: "revealBallots", itemId, reason: "tidak menjawab" })],
    [30, () => ({ type: "recordDecision", itemId })],
    [0.7, () => ({ type: "deferItem", itemId, reason: "berkas kurang" })],
    [0.7, () => ({ type: "reopenItem", itemId: random.pick(story.itemIds), reason: "salah hitung" })],
  ];
}

function secretaryIdeas(
  itemId: string,
  anybody: () => string,
  cast: (memberId: string) => Wish,
  story: Story,
  random: Random,
): readonly Idea[] {
  const absent = () => random.pick(story.withoutDevice.length > 0 ? story.withoutDevice : story.memberIds);
  const seat = () => random.pick(story.seats);
  const spare = story.spare;
  return [
    [12, () => ({ type: "checkIn", memberId: absent(), mode: "ROOM" })],
    [0.5, () => ({ type: "checkOut", memberId: anybody() })],
    [20, () => cast(absent())],
    [1, () => cast(anybody())],
    [1, () => ({ type: "addAgendaItem", ...spare, minutes: 30 })],
    [0.7, () => ({ type: "moveAgendaItem", itemId, position: random.between(0, 3) })],
    [0.3, () => ({ type: "removeAgendaItem", itemId: spare.itemId })],
    [3, () => ({ type: "appointMember", ...seat() })],
    [0.5, () => ({ type: "dismissMember", memberId: anybody() })],
    [0.7, () => ({ type: "inviteObserver", observerId: story.observerId, itemId: random.pick(story.itemIds) })],
  ];
}
