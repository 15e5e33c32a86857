import { randomUUID } from "node:crypto";
import { makePdf } from "../../../server/src/documents/make/makePdf.js";
import type { Client } from "../client.js";
import { addEvidence, proposalOf, startThread } from "../evidence.js";
import { type Circle, type Reader, rights } from "./readers.js";

/** Something that only some may come to know, and who they are. */
export interface Secret {
  readonly what: string;
  /** What gives it away, wherever it stands. */
  readonly text: string;
  readonly seenBy: (reader: Reader) => boolean;
  /** A word to search for it by; null for an id. */
  readonly word: string | null;
}

/** A thread, and what is told of it: a word of its own, and its id. */
export interface PlantedThread {
  readonly threadId: string;
  readonly circle: Circle;
  readonly asker: Reader;
  /** Whoever alone sees it. */
  readonly sealedBy: Reader | null;
}

/** An evidence with something in every circle, sealed and revealed. */
export interface Dossier {
  readonly proposalId: string;
  readonly evidenceId: string;
  readonly versionId: string;
  readonly threads: Readonly<Record<string, PlantedThread>>;
  /** By circle: the round that is open there. */
  readonly rounds: Readonly<Record<"TPI" | "TPN", string>>;
  readonly secrets: readonly Secret[];
}

const unitId = "unit-balai-sertifikasi";
const readsAny = (reader: Reader) => rights[reader].reads.length > 0;
const reads = (reader: Reader, circle: Circle) =>
  (rights[reader].reads as readonly Circle[]).includes(circle);

/** Writes a dossier through the server's own doors, one secret word in each place. */
export async function plantDossier(people: Readonly<Record<Reader, Client>>): Promise<Dossier> {
  const proposalId = await proposalOf(people.unit, unitId);
  const paragraph = { kind: "paragraph", text: "Laporan berisi kata rahasianaskah saja." } as const;
  const bytes = await makePdf({ title: "Laporan", author: "Balai", blocks: [paragraph] });
  const file = { title: "Rekap rahasiajudul", name: "rahasiaberkas.pdf" };
  const { id: evidenceId, versions } = await addEvidence(people.unit, proposalId, bytes, file);
  const versionId = versions[0]?.id ?? "";
  const secrets: Secret[] = [
    { what: "title", text: "rahasiajudul", seenBy: readsAny, word: "rahasiajudul" },
    { what: "text", text: "rahasianaskah", seenBy: readsAny, word: "rahasianaskah" },
    { what: "file name", text: "rahasiaberkas", seenBy: readsAny, word: null },
    { what: "evidence id", text: evidenceId, seenBy: readsAny, word: null },
    { what: "version id", text: versionId, seenBy: readsAny, word: null },
  ];
  const threads: Record<string, PlantedThread> = {};

  const start = async (name: string, asker: Reader, circle: Circle, isSealed = false) => {
    const audience = circle === "UNIT" || circle === "PANEL" ? circle : "EVALUATORS";
    const word = `rahasia${name}`;
    const threadId = await startThread(people[asker], { versionId, audience, body: `Tentang ${word} ini.` });
    const sealedBy = isSealed ? asker : null;
    threads[name] = { threadId, circle, asker, sealedBy };
    const seenBy = (reader: Reader) => reads(reader, circle) && (!isSealed || reader === asker);
    secrets.push({ what: `body of ${name}`, text: word, seenBy, word });
    secrets.push({ what: `id of ${name}`, text: threadId, seenBy, word: null });
    return threadId;
  };
  const say = async (who: Reader, text: string, variables: Readonly<Record<string, unknown>>) =>
    people[who].ask(text, { c: randomUUID(), ...variables });
  const openRound = async (who: Reader, circle: Circle) => {
    const text =
      "mutation ($c: ID!, $p: ID!) { round: openBlindRound(commandId: $c, proposalId: $p) { id } }";
    const { round } = (await say(who, text, { p: proposalId })) as { round: { id: string } };
    const seenBy = (reader: Reader) => reads(reader, circle);
    secrets.push({ what: `round of ${circle}`, text: round.id, seenBy, word: null });
    return round.id;
  };

  await start("asked", "evaluator", "UNIT");
  await start("noted", "unit", "UNIT");
  await start("internal", "tpi", "TPI");
  const national = await start("national", "evaluator", "TPN");
  const panel = await start("panel", "chair", "PANEL");
  const revealed = await openRound("evaluator", "TPN");
  await start("unsealed", "evaluator", "TPN");
  await say(
    "evaluator",
    "mutation ($c: ID!, $r: ID!) { revealBlindRound(commandId: $c, roundId: $r) { id } }",
    {
      r: revealed,
    },
  );
  const rounds = { TPI: await openRound("tpi", "TPI"), TPN: await openRound("evaluator", "TPN") };
  await start("sealedinternal", "tpi", "TPI", true);
  await start("sealednational", "evaluator", "TPN", true);

  const reply =
    "mutation ($c: ID!, $t: ID!, $b: String!) { reply: replyToThread(commandId: $c, threadId: $t, body: $b) { id } }";
  const written = (await say("evaluator2", reply, { t: national, b: "Dulu rahasialama." })) as {
    reply: { id: string };
  };
  const edit =
    'mutation ($c: ID!, $t: ID!, $i: ID!) { editComment(commandId: $c, threadId: $t, commentId: $i, body: "Kini rahasiabaru.", expectedVersion: 1) { id } }';
  await say("evaluator2", edit, { t: national, i: written.reply.id });
  const resolve =
    'mutation ($c: ID!, $t: ID!) { resolveThread(commandId: $c, threadId: $t, reason: "Sebab rahasiaalasan.") { id } }';
  await say("chair", resolve, { t: panel });
  const ofNational = (reader: Reader) => reads(reader, "TPN");
  secrets.push(
    { what: "an edited comment", text: "rahasialama", seenBy: ofNational, word: null },
    { what: "an edit", text: "rahasiabaru", seenBy: ofNational, word: "rahasiabaru" },
    { what: "a comment's id", text: written.reply.id, seenBy: ofNational, word: null },
    { what: "a reason", text: "rahasiaalasan", seenBy: (reader) => reads(reader, "PANEL"), word: null },
  );
  return { proposalId, evidenceId, versionId, threads, rounds, secrets };
}
