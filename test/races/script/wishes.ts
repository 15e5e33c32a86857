import { itemUnderWay, type Panel } from "@sidang/shared";
import type { Random } from "./random.js";
import type { Story } from "./story.js";
import { rest, type Wish } from "./wish.js";

/** A kind of wish, and how often it is thought of beside the others. */
type Idea = readonly [weight: number, make: () => Wish | typeof rest];

/** What somebody has in view when they think of what to ask. */
interface View {
  readonly panel: Panel;
  readonly actorId: string;
  readonly story: Story;
  readonly random: Random;
  /** The item under way, else any. */
  readonly itemId: string;
  readonly anybody: () => string;
  readonly hasCast: (memberId: string) => boolean;
  readonly cast: (memberId: string) => Wish;
}

/** All that somebody could think of asking as the panel stands, likely or not, granted or not. */
export function ideasOf(panel: Panel, actorId: string, story: Story, random: Random): readonly Idea[] {
  const underWay = itemUnderWay(panel);
  const itemId = underWay?.itemId ?? random.pick(story.itemIds);
  const view: View = {
    panel,
    actorId,
    story,
    random,
    itemId,
    anybody: () => random.pick(story.memberIds),
    hasCast: (memberId) => underWay?.phase === "VOTING" && underWay.vote.ballots[memberId] !== undefined,
    cast: (memberId) => {
      const choice = random.chance(0.9) ? story.leaning(itemId) : random.pick(["ABSTAIN", "DEFER"] as const);
      return { type: "castBallot", itemId, memberId, choice, reason: story.newReason(memberId, random) };
    },
  };
  return [[12, () => rest], ...memberIdeas(view), ...chairIdeas(view), ...secretaryIdeas(view)];
}

function memberIdeas({ panel, actorId, story, random, itemId, hasCast, cast }: View): readonly Idea[] {
  // The secretary declares none: their record has to be whole in the end.
  const conflicts = actorId === story.secretaryId ? 0 : 0.15;
  const text = () => `catatan ${random.hex(6)}`;
  const ownRemark = () => {
    const remarks = panel.agenda.find((item) => item.itemId === itemId)?.case?.remarks ?? [];
    return remarks.find((remark) => remark.memberId === actorId && remark.text !== null)?.remarkId ?? "none";
  };
  return [
    [6, () => ({ type: "checkIn", memberId: actorId, mode: random.pick(["ROOM", "REMOTE"] as const) })],
    [0.2, () => ({ type: "checkOut", memberId: actorId })],
    [2, () => ({ type: "requestFloor", itemId })],
    [3, () => ({ type: "yieldFloor", itemId, memberId: actorId })],
    [1, () => ({ type: "raisePointOfOrder", itemId, text: text() })],
    [1.2, () => ({ type: "makeRemark", itemId, remarkId: random.uuid(), text: text() })],
    [0.8, () => ({ type: "retractRemark", itemId, remarkId: ownRemark() })],
    [conflicts, () => ({ type: "declareConflict", itemId, memberId: actorId, reason: "keluarga" })],
    [1, () => ({ type: "withdrawConflict", itemId, memberId: actorId })],
    // A ballot is cast again only now and then.
    [hasCast(actorId) ? 0.5 : 30, () => cast(actorId)],
    [2, () => ({ type: "takeChair" })],
  ];
}

function chairIdeas({ panel, story, random, itemId, anybody }: View): readonly Idea[] {
  const waiting = panel.agenda.filter(({ phase }) => phase === "WAITING").map((item) => item.itemId);
  const next = waiting.length === 0 ? itemId : random.pick(waiting);
  const motion = story.motion(itemId);
  return [
    [30, () => ({ type: "openPanel" })],
    [0.2, () => ({ type: "pausePanel", reason: random.chance(0.5) ? null : "salat" })],
    [30, () => ({ type: "resumePanel" })],
    [0.1, () => ({ type: "closePanel" })],
    [0.2, () => ({ type: "handOverChair", memberId: anybody() })],
    [30, () => ({ type: "callItem", itemId: next })],
    [30, () => ({ type: "beginDeliberation", itemId })],
    [2, () => ({ type: "giveFloor", itemId, memberId: anybody() })],
    [1, () => ({ type: "yieldFloor", itemId, memberId: anybody() })],
    [0.1, () => ({ type: "declareConflict", itemId, memberId: anybody(), reason: "pernah menjabat" })],
    [20, () => ({ type: "openVoting", itemId, motion, minutes: 5 })],
    [0.6, () => ({ type: "stepBack", itemId, reason: "bukti baru" })],
    [40, () => ({ type: "revealBallots", itemId, reason: null })],
    [1, () => ({ type: "revealBallots", itemId, reason: "tidak menjawab" })],
    [40, () => ({ type: "recordDecision", itemId })],
    [0.3, () => ({ type: "deferItem", itemId, reason: "berkas kurang" })],
    [0.7, () => ({ type: "reopenItem", itemId: random.pick(story.itemIds), reason: "salah hitung" })],
  ];
}

function secretaryIdeas({ story, random, itemId, anybody, hasCast, cast }: View): readonly Idea[] {
  const { withoutDevice, seats, spare, observerId, itemIds } = story;
  const withoutBallot = withoutDevice.filter((memberId) => !hasCast(memberId));
  const someone = (people: readonly string[]) => (people.length > 0 ? random.pick(people) : anybody());
  return [
    [12, () => ({ type: "checkIn", memberId: someone(withoutDevice), mode: "ROOM" })],
    [0.15, () => ({ type: "checkOut", memberId: anybody() })],
    [withoutBallot.length > 0 ? 20 : 0.5, () => cast(someone(withoutBallot))],
    [0.3, () => ({ type: "addAgendaItem", ...spare, minutes: 30 })],
    [0.4, () => ({ type: "moveAgendaItem", itemId, position: random.between(0, 3) })],
    [0.1, () => ({ type: "removeAgendaItem", itemId: spare.itemId })],
    [3, () => ({ type: "appointMember", ...random.pick(seats) })],
    [0.2, () => ({ type: "dismissMember", memberId: anybody() })],
    [0.4, () => ({ type: "inviteObserver", observerId, itemId: random.pick(itemIds) })],
  ];
}
