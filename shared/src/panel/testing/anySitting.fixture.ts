import fc from "fast-check";
import type { PanelCommand, PanelCommandType } from "../commands.js";
import { decide } from "../decide/index.js";
import { itemUnderWay } from "../questions.js";
import { ballotChoices, institutions, motions, offices } from "../words.js";
import { people, proposals, voterIds } from "./cast.fixture.js";
import { Sitting } from "./Sitting.fixture.js";
import { attended, castBy, convene, deliberating, scheduled, votingOn } from "./stagings.fixture.js";

/** One throw of the dice: what the next command should be like, and numbers to pick its kind and itself with. */
interface Throw {
  /** One that is granted and takes the sitting on; one that is talk, while there is any; any granted one; any at all. */
  readonly wanted: "FORWARD" | "TALK" | "GRANTED" | "ANY";
  readonly kind: number;
  readonly pick: number;
}

const aThrow: fc.Arbitrary<Throw> = fc.record({
  wanted: fc.oneof(
    { weight: 6, arbitrary: fc.constant("FORWARD" as const) },
    { weight: 2, arbitrary: fc.constant("TALK" as const) },
    { weight: 2, arbitrary: fc.constant("GRANTED" as const) },
    { weight: 1, arbitrary: fc.constant("ANY" as const) },
  ),
  kind: fc.noBias(fc.nat()),
  pick: fc.noBias(fc.nat()),
});

/**
 * Sittings of any course: commands of all kinds by all people, most of them such as the rules grant (so that the runs
 * get somewhere), the rest whatever comes, refused ones included.
 */
export const anySitting: fc.Arbitrary<Sitting> = fc
  .record({
    start: fc.integer({ min: 0, max: 6 }),
    rule: fc.constantFrom("UNANIMOUS" as const, "MAJORITY_OF_INSTITUTIONS" as const),
    autoReveal: fc.boolean(),
    throws: fc.array(aThrow, { minLength: 5, maxLength: 65, size: "max" }),
  })
  .map(({ start, rule, autoReveal, throws }) => {
    const options = { rule, autoReveal };
    const starts = [
      () => new Sitting().grant("secretary", convene(options)),
      () => scheduled(options),
      () => attended(options).grant("chair", { type: "openPanel" }),
      () => deliberating(1, options),
      () => votingOn(1, options),
      () => castBy(votingOn(2, options), "DECLINE", 2),
      () => castBy(votingOn(1, options), "GRANT", 1),
    ];
    const sitting = starts[start]?.() as Sitting;
    for (const [index, each] of throws.entries()) step(sitting, each, index);
    if (sitting.oddities.length > 0) throw new Error(`odd: ${JSON.stringify(sitting.oddities)}`);
    return sitting;
  });

type Wish = readonly [actorId: string, command: PanelCommand];

function step(sitting: Sitting, { wanted, kind, pick }: Throw, index: number): void {
  sitting.chairUnreachable = pick % 11 === 0;
  const all = wishes(sitting, index);
  if (wanted === "ANY") {
    ask(sitting, all[pick % all.length] as Wish, pick);
    return;
  }
  const some = wanted === "GRANTED" ? all : all.filter(([, command]) => types[wanted].includes(command.type));
  const kinds = [...new Set(some.map(([, command]) => command.type))];
  for (const place of kinds.keys()) {
    const type = kinds[(kind + place) % kinds.length];
    const wishesOfKind = some.filter(([, command]) => command.type === type);
    const from = pick % wishesOfKind.length;
    const wish = [...wishesOfKind.slice(from), ...wishesOfKind.slice(0, from)].find((each) =>
      isGranted(sitting, each),
    );
    if (wish === undefined) continue;
    ask(sitting, wish, pick);
    return;
  }
  if (wanted === "TALK") step(sitting, { wanted: "FORWARD", kind, pick }, index);
}

function isGranted(sitting: Sitting, [actorId, command]: Wish): boolean {
  return decide(sitting.state, command, { ...sitting.facts(actorId, command), at: sitting.now + 1000 }).ok;
}

const types: Readonly<Record<"FORWARD" | "TALK", readonly PanelCommandType[]>> = {
  FORWARD: [
    "openPanel",
    "callItem",
    "beginDeliberation",
    "openVoting",
    "castBallot",
    "revealBallots",
    "recordDecision",
    "resumePanel",
  ],
  TALK: [
    "requestFloor",
    "giveFloor",
    "yieldFloor",
    "raisePointOfOrder",
    "makeRemark",
    "retractRemark",
    "showEvidence",
  ],
};

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
  const evidenceId = `evidence-${index % 7 === 0 ? "gone" : here.at(-1)}`;
  const commands = (actorId: string): PanelCommand[] => [
    { type: "checkIn", memberId: actorId, mode: index % 2 === 0 ? "ROOM" : "REMOTE" },
    { type: "checkOut", memberId: actorId },
    { type: "takeChair" },
    { type: "requestFloor", itemId: here },
    { type: "yieldFloor", itemId: here, memberId: actorId },
    { type: "raisePointOfOrder", itemId: here, text: `interupsi ${index}` },
    {
      type: "makeRemark",
      itemId: here,
      remarkId: `remark-${index}`,
      text: `catatan ${index}`,
      ...(index % 2 === 0 ? {} : { thread: { evidenceId, threadId: `thread-${index % 3}` } }),
    },
    {
      type: "showEvidence",
      itemId: here,
      evidenceId,
      versionId: `version-${1 + (index % 2)}`,
      page: index % 4 === 0 ? null : index % 14,
      area: index % 4 === 0 ? { box: { x: 10, y: 20.5, width: 30, height: 40 } } : null,
      threadId: index % 3 === 0 ? null : `thread-${index % 3}`,
    },
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
