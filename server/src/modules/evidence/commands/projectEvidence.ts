import {
  assertNever,
  type Evidence,
  type EvidenceHappening,
  isSealed,
  latestVersion,
  type Thread,
} from "@sidang/shared";
import { type EntityManager, IsNull } from "typeorm";
import {
  BlindRoundRow,
  EvidenceIndicatorRow,
  EvidenceRow,
  EvidenceVersionRow,
  ThreadMentionRow,
  ThreadRow,
} from "../../../database/entities/index.js";

import { indexWords, wordsOf } from "../search/indexWords.js";

/** SQLite binds at most 32,766 values to one statement. */
const rowsAtOnce = 500;

/**
 * Writes what lists and lookups need of an evidence's events, in the transaction that appends them.
 * @param evidence as it is after the events
 */
export async function projectEvidence(
  em: EntityManager,
  evidence: Evidence,
  events: readonly EvidenceHappening[],
): Promise<void> {
  const touched = new Set<string>();
  const written = new Set<string>();
  for (const event of events) {
    switch (event.type) {
      case "EvidenceAdded":
        await writeEvidence(em, evidence);
        await indexTitle(em, evidence);
        await writeIndicators(em, evidence);
        await insertVersion(em, evidence);
        break;
      case "VersionAdded":
        await writeEvidence(em, evidence);
        await insertVersion(em, evidence);
        break;
      case "EvidenceDescribed":
        await writeEvidence(em, evidence);
        await indexTitle(em, evidence);
        await writeIndicators(em, evidence);
        break;
      case "EvidenceWithdrawn":
        await writeEvidence(em, evidence);
        break;
      case "VersionRead":
        await em.update(EvidenceVersionRow, { id: event.payload.versionId }, { work: "PLACE" });
        break;
      case "RoundRevealed":
        for (const { threadId, scope } of Object.values(evidence.threads))
          if (scope.roundId === event.payload.roundId) touched.add(threadId);
        break;
      case "ThreadStarted":
        touched.add(event.payload.threadId);
        written.add(event.payload.threadId);
        await countInRound(em, event.payload.scope.roundId);
        // Started on an older version: it waits for its place in the newest one.
        if (event.payload.versionId !== latestVersion(evidence).versionId)
          await em.update(
            EvidenceVersionRow,
            { id: latestVersion(evidence).versionId, work: "DONE" },
            { work: "PLACE" },
          );
        break;
      case "CommentAdded":
      case "CommentEdited":
        touched.add(event.payload.threadId);
        written.add(event.payload.threadId);
        break;
      case "ThreadAnswered":
      case "ThreadAskedAgain":
      case "ThreadResolved":
      case "ThreadReopened":
      case "ThreadReanchored":
      case "ThreadPlaced":
        touched.add(event.payload.threadId);
        break;
      case "Withheld":
        throw new Error("what is stored is not withheld");
      default:
        assertNever(event, "evidence event");
    }
  }
  await writeThreads(em, evidence, [...touched]);
  for (const threadId of written) await indexThread(em, evidence, threadId);
}

function indexTitle(em: EntityManager, { evidenceId, title }: Evidence): Promise<void> {
  return indexWords(em, { kind: "TITLE", subjectId: evidenceId, evidenceId }, wordsOf([title]));
}

function indexThread(em: EntityManager, { evidenceId, threads }: Evidence, threadId: string): Promise<void> {
  const bodies = threads[threadId]?.comments.map(({ body }) => body) ?? [];
  return indexWords(em, { kind: "THREAD", subjectId: threadId, evidenceId }, wordsOf(bodies));
}

function writeEvidence(em: EntityManager, evidence: Evidence) {
  const { evidenceId: id, proposalId, title, status, shownOn, receivedAt } = evidence;
  const { versionId } = latestVersion(evidence);
  return em.upsert(EvidenceRow, { id, proposalId, title, status, shownOn, receivedAt, versionId }, ["id"]);
}

async function writeIndicators(
  em: EntityManager,
  { evidenceId, proposalId, indicatorCodes }: Evidence,
): Promise<void> {
  await em.delete(EvidenceIndicatorRow, { evidenceId });
  await em.insert(
    EvidenceIndicatorRow,
    indicatorCodes.map((indicatorCode) => ({ evidenceId, indicatorCode, proposalId })),
  );
}

async function insertVersion(em: EntityManager, evidence: Evidence): Promise<void> {
  const { versionId: id, number, sha256, bytes, fileName, mediaType } = latestVersion(evidence);
  const { evidenceId } = evidence;
  await em.insert(EvidenceVersionRow, {
    id,
    evidenceId,
    number,
    sha256,
    bytes,
    fileName,
    mediaType,
    work: "READ",
  });
}

/** The blind round that a thread was to be started in has been revealed in the meantime: decide again. */
export class RoundIsOver extends Error {}

async function countInRound(em: EntityManager, roundId: string | null): Promise<void> {
  if (roundId === null) return;
  const open = { id: roundId, revealedAt: IsNull() };
  const { affected } = await em.update(BlindRoundRow, open, { threads: () => "threads + 1" });
  if (affected === 0) throw new RoundIsOver();
}

async function writeThreads(em: EntityManager, evidence: Evidence, ids: readonly string[]): Promise<void> {
  const threads = ids.flatMap((id) => evidence.threads[id] ?? []);
  const mentions = threads.flatMap(({ threadId, comments }) =>
    [...new Set(comments.flatMap((comment) => comment.mentions.map(({ userId }) => userId)))].map(
      (personId) => ({ threadId, personId }),
    ),
  );
  for (let from = 0; from < threads.length; from += rowsAtOnce)
    await em.upsert(
      ThreadRow,
      threads.slice(from, from + rowsAtOnce).map((thread) => rowOf(evidence, thread)),
      ["id"],
    );
  for (let from = 0; from < mentions.length; from += rowsAtOnce)
    await em.upsert(ThreadMentionRow, mentions.slice(from, from + rowsAtOnce), ["threadId", "personId"]);
}

function rowOf(evidence: Evidence, thread: Thread) {
  const { threadId: id, scope, kind, status, startedAt, touchedAt } = thread;
  const { circle, authorId } = scope;
  const { evidenceId, proposalId } = evidence;
  return {
    id,
    evidenceId,
    proposalId,
    circle,
    kind,
    status,
    authorId,
    startedAt,
    touchedAt,
    sealed: isSealed(evidence, scope),
    place: lastPlace(evidence, thread),
  };
}

/** How it stands in the newest version in which it has a place. */
function lastPlace({ versions }: Evidence, { places }: Thread) {
  const version = versions.findLast(({ versionId }) => places[versionId] !== undefined);
  return (version && places[version.versionId]?.state) ?? "LOST";
}
