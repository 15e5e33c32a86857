import fc from "fast-check";
import type { PanelCommand } from "./commands.js";
import { decide } from "./decide/index.js";
import { itemUnderWay } from "./questions.js";
import {
  attended,
  castBy,
  convene,
  people,
  proposals,
  Sitting,
  scheduled,
  voterIds,
  votingOn,
} from "./sitting.fixture.js";
import { ballotChoices, institutions, motions, offices } from "./words.js";

/** One throw of the dice: a number to pick the next command with, and whether it should be one that is granted. */
interface Throw {
  readonly pick: number;
  readonly granted: boolean;
}

const aThrow: fc.Arbitrary<Throw> = fc.record({
  pick: fc.noBias(fc.nat()),
  granted: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
});

/**
 * Sittings of any course: commands of all kinds by all people, most of them such as the rules grant (so that the runs
 * get somewhere), the rest whatever comes, refused ones included.
 */
export const anySitting: fc.Arbitrary<Sitting> = fc
  .record({
    start: fc.integer({ min: 0, max: 5 }),
    rule: fc.constantFrom("UNANIMOUS" as const, "MAJORITY_OF_INSTITUTIONS" as const),
    autoReveal: fc.boolean(),
    throws: fc.array(aThrow, { maxLength: 60, size: "max" }),
  })
  .map(({ start, rule, autoReveal, throws }) => {
    const options = { rule, autoReveal };
    const starts = [
      () => new Sitting().grant("secretary", convene(options)),
      () => scheduled(options),
      () => attended(options).grant("chair", { type: "openPanel" }),
      () => votingOn(1, options),
      () => castBy(votingOn(2, options), "DECLINE", 2),
      () => castBy(votingOn(1, options), "GRANT", 1),
    ];
    const sitting = starts[start]?.() as Sitting;
    for (const [index, each] of throws.entries()) step(sitting, each, index);
    return sitting;
  });

type Wish = readonly [actorId: string, command: PanelCommand];

function step(sitting: Sitting, { pick, granted }: Throw, index: number): void {
  sitting.chairUnreachable = pick % 11 === 0;
  const all = wishes(sitting, index);
  if (!granted) {
    ask(sitting, all[pick % all.length] as Wish, pick);
    return;
  }
  // What takes a sitting on is drawn more often than what stops it.
  const wanted = pick % 8 < 6 ? all.filter(([, command]) => forward.has(command.type)) : all;
  const kinds = [...new Set(wanted.map(([, command]) => command.type))];
  for (const place of kinds.keys()) {
    const kind = kinds[(pick + place) % kinds.length];
    const wishesOfKind = wanted.filter(([, command]) => command.type === kind);
    const from = Math.floor(pick / 7) % wishesOfKind.length;
    const wish = [...wishesOfKind.slice(from), ...wishesOfKind.slice(0, from)].find((each) =>
      isGranted(sitting, each),
    );
    if (wish === undefined) continue;
    ask(sitting, wish, pick);
    return;
  }
}

function isGranted(sitting: Sitting, [actorId, command]: Wish): boolean {
  return decide(sitting.state, command, { ...sitting.facts(actorId, command), at: sitting.now + 1000 }).ok;
}

const forward = new Set([
  "openPanel",
  "callItem",
  "beginDeliberation",
  "openVoting",
  "castBallot",
  "revealBallots",
  "recordDecision",
  "resumePanel",
]);

function ask(sitting: Sitting, [actorId, command]: Wish, pick: number): void {
  if (command.type !== "castBallot") {
    sitting.ask(actorId, command);
    return;
  }
  const n = Number(command.itemId.at(-1));
  // Mostly of one mind, or no sitting would ever decide; unit 2 cannot be granted, so there it is "decline".
  const choice =
    pick % 9 === 0 ? (ballotChoices[Math.floor(pick / 9) % 4] ?? "ABSTAIN") : n === 2 ? "DECLINE" : "GRANT";
  sitting.ask(
    actorId,
    sitting.ballotCommand(command.memberId, choice, pick % 3 === 0 ? `alasan ${pick}` : null, n),
  );
}

function wishes(sitting: Sitting, index: number): Wish[] {
  const everybody = Object.keys(people);
  const itemIds = ["item-1", "item-2", "item-3", "item-4"];
  const underWay = sitting.state.status === "NONE" ? undefined : itemUnderWay(sitting.state);
  const here = underWay?.itemId ?? itemIds[index % 4] ?? "item-1";
  const remarkId = underWay?.case?.remarks.find((remark) => remark.text !== null)?.remarkId ?? "none";
  const commands = (actorId: string): PanelCommand[] => [
    { type: "checkIn", memberId: actorId, mode: index % 2 === 0 ? "ROOM" : "REMOTE" },
    { type: "checkOut", memberId: actorId },
    { type: "takeChair" },
    { type: "requestFloor", itemId: here },
    { type: "yieldFloor", itemId: here, memberId: actorId },
    { type: "raisePointOfOrder", itemId: here, text: `interupsi ${index}` },
    { type: "makeRemark", itemId: here, remarkId: `remark-${index}`, text: `catatan ${index}` },
    { type: "retractRemark", itemId: here, remarkId },
    { type: "declareConflict", itemId: here, memberId: actorId, reason: "keluarga" },
    { type: "withdrawConflict", itemId: here, memberId: actorId },
    { type: "castBallot", itemId: here, memberId: actorId, commitment: "0".repeat(64) },
  ];
  const led: PanelCommand[] = [
    { type: "openPanel" },
    { type: "pausePanel", reason: null },
    { type: "resumePanel" },
    { type: "closePanel" },
    { type: "callItem", itemId: itemIds[index % 4] ?? "item-1" },
    { type: "beginDeliberation", itemId: here },
    {
      type: "openVoting",
      itemId: here,
      motion: motions[index % 4] ?? "DEFER",
      minutes: index % 3 === 0 ? 5 : null,
    },
    { type: "stepBack", itemId: here, reason: "bukti baru" },
    { type: "revealBallots", itemId: here, reason: index % 2 === 0 ? null : "terlambat", automatic: false },
    { type: "recordDecision", itemId: here },
    { type: "deferItem", itemId: here, reason: "berkas kurang" },
    { type: "reopenItem", itemId: itemIds[index % 3] ?? "item-1", reason: "salah hitung" },
    ...voterIds.flatMap((memberId): PanelCommand[] => [
      { type: "giveFloor", itemId: here, memberId },
      { type: "yieldFloor", itemId: here, memberId },
      { type: "handOverChair", memberId },
      { type: "declareConflict", itemId: here, memberId, reason: "keluarga" },
    ]),
  ];
  const written: PanelCommand[] = [
    ...Object.keys(proposals).map(
      (proposalId): PanelCommand => ({
        type: "addAgendaItem",
        itemId: `item-${proposalId.at(-1)}`,
        proposalId,
        minutes: 30,
      }),
    ),
    { type: "moveAgendaItem", itemId: itemIds[index % 4] ?? "item-1", position: index % 3 },
    { type: "removeAgendaItem", itemId: itemIds[(index + 1) % 4] ?? "item-1" },
    { type: "inviteObserver", observerId: "observer", itemId: itemIds[index % 4] ?? "item-1" },
    ...everybody.flatMap((memberId, place): PanelCommand[] => [
      {
        type: "appointMember",
        memberId,
        institution: institutions[place % 4] ?? "TPN",
        lead: index % 2 === 0,
        office: offices[index % 4] ?? null,
      },
      { type: "dismissMember", memberId },
      { type: "checkIn", memberId, mode: "ROOM" },
      { type: "castBallot", itemId: here, memberId, commitment: "0".repeat(64) },
    ]),
  ];
  return [
    ...everybody.flatMap((actorId) => commands(actorId).map((command): Wish => [actorId, command])),
    ...["chair", "deputy", "tpn"].flatMap((actorId) => led.map((command): Wish => [actorId, command])),
    ...written.map((command): Wish => ["secretary", command]),
  ];
}
