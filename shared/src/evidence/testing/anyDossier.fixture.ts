import fc from "fast-check";
import type { Anchor } from "../../anchor/index.js";
import type { EvidenceCommand } from "../commands.js";
import { decideEvidence } from "../decide/index.js";
import { threadAudiences, threadKinds } from "../words.js";
import { castIds, evidenceId, indicatorCodes } from "./cast.fixture.js";
import { Dossier } from "./Dossier.fixture.js";
import { add, added, describeAnew, edit, place, read, reply, reveal, start } from "./wishes.fixture.js";

/** One throw of the dice: what comes next, and numbers to pick its kind and itself with. */
interface Throw {
  /** A new thread, something that the rules grant, anything at all, or a change around the evidence. */
  readonly wanted: "START" | "GRANTED" | "ANY" | "WORLD";
  readonly kind: number;
  readonly pick: number;
}

const aThrow: fc.Arbitrary<Throw> = fc.record({
  wanted: fc.oneof(
    { weight: 2, arbitrary: fc.constant("START" as const) },
    { weight: 8, arbitrary: fc.constant("GRANTED" as const) },
    { weight: 2, arbitrary: fc.constant("ANY" as const) },
    { weight: 2, arbitrary: fc.constant("WORLD" as const) },
  ),
  kind: fc.noBias(fc.nat()),
  pick: fc.noBias(fc.nat()),
});

/** Evidences of any course: commands of all kinds by everybody, blind rounds that open, people who lose their roles. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .array(aThrow, { minLength: 5, maxLength: 60, size: "max" })
  .map((throws) => {
    const dossier = throws.length % 9 === 0 ? new Dossier() : added();
    if (throws.length % 2 === 0) dossier.openRound("TPN", "round-a").openRound("TPI", "round-b");
    for (const [index, each] of throws.entries()) step(dossier, each, index);
    return dossier;
  });

type Wish = readonly [actorId: string, command: EvidenceCommand];

function step(dossier: Dossier, { wanted, kind, pick }: Throw, index: number): void {
  if (wanted === "WORLD") {
    turnTheWorld(dossier, kind, pick, index);
    return;
  }
  const all = wishes(dossier, pick, index);
  const some = wanted === "START" ? all.filter(([, { type }]) => type === "startThread") : all;
  const wish = wanted === "ANY" ? all[kind % all.length] : granted(dossier, some, kind);
  if (wish !== undefined) dossier.ask(...wish);
}

/** A wish that the rules grant; its kind is drawn first, or those that many may ask for would crowd out the rest. */
function granted(dossier: Dossier, all: readonly Wish[], kind: number): Wish | undefined {
  const kinds = [...new Set(all.map(([, { type }]) => type))];
  for (const place of kinds.keys()) {
    const type = kinds[(kind + place) % kinds.length];
    const ofKind = all.filter(([, command]) => command.type === type);
    const from = kind % ofKind.length;
    const found = [...ofKind.slice(from), ...ofKind.slice(0, from)].find(
      ([actorId, command]) =>
        decideEvidence(evidenceId, dossier.state, command, dossier.facts(actorId, command)).ok,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function turnTheWorld(dossier: Dossier, kind: number, pick: number, index: number): void {
  const circle = (["TPI", "TPN", "PANEL"] as const)[pick % 3] ?? "TPN";
  if (kind % 4 < 2) dossier.openRound(circle, `round-${index}`);
  else if (kind % 4 === 2) delete dossier.openRounds[circle];
  else if (pick % 5 === 0) dossier.gone.add(castIds[pick % castIds.length] ?? "tpn");
  else if (pick % 29 === 0) dossier.proposalOpen = false;
}

function wishes(dossier: Dossier, pick: number, index: number): Wish[] {
  const { state } = dossier;
  if (state.status === "NONE") return castIds.map((id): Wish => [id, add()]);
  const threadIds = [...Object.keys(state.threads), "__proto__"];
  const threadId = threadIds[pick % threadIds.length] ?? "none";
  const thread = Object.hasOwn(state.threads, threadId) ? state.threads[threadId] : undefined;
  const comment = thread?.comments[pick % (thread.comments.length || 1)];
  const versionId = state.versions[pick % state.versions.length]?.versionId ?? "none";
  const anchor = anchorNo(pick, index);
  const mentions = pick % 3 === 0 ? [castIds[pick % castIds.length] ?? "unit"] : [];
  const audience = threadAudiences[pick % 3] ?? "UNIT";
  const kind = threadKinds[Math.floor(pick / 3) % 3] ?? "NOTE";
  // Every text is one of a kind, so that a test can tell where it got to.
  const secret = `rahasia #${index};`;
  const written = { threadId, body: secret, mentions };
  const commentId = `comment-${index}`;
  const commands: EvidenceCommand[] = [
    { type: "addVersion", versionId: `version-${index}` },
    describeAnew({
      expectedVersion: state.description,
      indicatorCodes: [indicatorCodes[index % 3] ?? indicatorCodes[0]],
    }),
    start(audience, {
      ...written,
      threadId: `thread-${index}`,
      commentId,
      kind,
      versionId,
      anchor,
    }),
    reply({ ...written, commentId }),
    edit({
      ...written,
      commentId: comment?.commentId ?? "none",
      expectedVersion: comment?.version ?? 0,
    }),
    { type: "resolveThread", threadId, reason: secret },
    { type: "reopenThread", threadId, reason: secret },
    place({ threadId, versionId, anchor }),
    { type: "confirmPlace", threadId, versionId },
    // Or few evidences would live long enough to tell anything.
    ...(pick % 7 === 0 ? [{ type: "withdrawEvidence", reason: secret } as const] : []),
  ];
  const sealing = Object.values(state.threads).flatMap(({ scope }) => scope.roundId ?? []);
  const rounds = pick % 2 === 0 && sealing.length > 0 ? sealing : Object.keys(dossier.rounds);
  return [
    ...castIds.flatMap((actorId) => commands.map((command): Wish => [actorId, command])),
    ["server", read(versionId)],
    ["server", { type: "reanchorThreads", versionId }],
    // Now and then, or nothing would stay sealed for long.
    ...(pick % 4 < 2
      ? [["server", reveal(rounds[(pick >> 2) % (rounds.length || 1)] ?? "none")] as const]
      : []),
  ];
}

function anchorNo(pick: number, index: number): Anchor {
  const exact = `kutipan #${index};`;
  const area = { page: 1 + (pick % 3), rect: { x0: 10, y0: 20, x1: 110.5, y1: 32 } };
  const anchors: readonly Anchor[] = [
    { kind: "WHOLE" },
    { kind: "INDICATOR", indicatorCode: indicatorCodes[index % 3] ?? indicatorCodes[0] },
    {
      kind: "TEXT",
      quote: { exact, prefix: "a", suffix: "z" },
      position: { start: index, end: index + exact.length },
      areas: [area],
    },
    { kind: "REGION", area },
  ];
  return anchors[pick % anchors.length] ?? { kind: "WHOLE" };
}
