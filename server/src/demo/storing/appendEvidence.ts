import { canonicalJson, evidenceStream, type Json, sha256 } from "@sidang/shared";
import { type EntityManager, In } from "typeorm";
import {
  BlindRoundRow,
  EvidenceVersionRow,
  StoredFileRow,
  UploadRow,
} from "../../database/entities/index.js";
import type { EventStore } from "../../eventStore/eventStore.js";
import { projectEvidence } from "../../modules/evidence/commands/projectEvidence.js";
import { indexWords } from "../../modules/evidence/search/indexWords.js";
import type { DemoDossier } from "../evidence/DemoDossier.js";
import type { KeptFile } from "../evidence/keepFiles.js";
import type { DemoEvidence } from "../evidence/makeEvidence.js";
import { append } from "./append.js";
import { insert } from "./insertRows.js";

type Store = EventStore<EntityManager>;

/** Uploads begin so long before they become evidence, and are there so long before: milliseconds. */
const uploading = { begun: 50_000, done: 42_000 } as const;

/** Every piece of evidence, each command with its receipt and projection, as if it had just been sent. */
export async function appendEvidence(
  em: EntityManager,
  store: Store,
  { dossiers, rounds }: DemoEvidence,
): Promise<void> {
  await insertUploads(em, dossiers);
  await insert(
    em,
    BlindRoundRow,
    rounds.map(({ id, proposalId, circle, openedBy, openedAt }) => {
      return { id, proposalId, circle, openedBy, openedAt, threads: 0, revealedAt: null };
    }),
  );
  for (const { dossier } of dossiers) await appendDossier(em, store, dossier);
}

/** The rounds, told in the streams of their proposals, which are there by now. */
export async function appendRounds(em: EntityManager, store: Store, { rounds }: DemoEvidence): Promise<void> {
  for (const { id: roundId, proposalId, circle, openedBy, openedAt, revealedAt } of rounds) {
    const stream = `proposal:${proposalId}`;
    const told = [
      { type: "BlindRoundOpened", at: openedAt, commandId: `open-${roundId}` },
      ...(revealedAt === null
        ? []
        : [{ type: "BlindRoundRevealed", at: revealedAt, commandId: `reveal-${roundId}` }]),
    ];
    for (const { type, at, commandId } of told) {
      const { seq: expectedSeq } = await store.head(stream);
      const fingerprint = sha256(canonicalJson({ actorId: openedBy, stream, types: [type] }));
      const events = [{ type, payload: { roundId, circle } }];
      await append(store, { stream, expectedSeq, commandId, fingerprint, actorId: openedBy, at, events });
    }
    if (revealedAt !== null) await em.update(BlindRoundRow, { id: roundId }, { revealedAt });
  }
}

async function appendDossier(em: EntityManager, store: Store, dossier: DemoDossier): Promise<void> {
  const { evidenceId, evidence, words } = dossier;
  const stream = evidenceStream(evidenceId);
  let expectedSeq = 0;
  for (const { at, actorId, commandId, command, events, after } of dossier.granted) {
    const fingerprint = sha256(canonicalJson({ actorId, stream, command }));
    const bodies = events.flatMap((event) =>
      event.type === "Withheld" ? [] : { type: event.type, payload: event.payload as unknown as Json },
    );
    await append(
      store,
      { stream, expectedSeq, commandId, fingerprint, actorId, at, events: bodies },
      (inside) => projectEvidence(inside, after, events),
    );
    expectedSeq += events.length;
  }
  await indexWords(em, { kind: "TEXT", subjectId: evidenceId, evidenceId }, words);
  const read = evidence.versions.filter(({ reading }) => reading.kind !== "PENDING");
  const ids = In(read.map(({ versionId }) => versionId));
  await em.update(EvidenceVersionRow, { id: ids }, { work: "DONE" });
}

async function insertUploads(em: EntityManager, dossiers: DemoEvidence["dossiers"]): Promise<void> {
  const handedIn = dossiers.flatMap(({ dossier: { evidence }, kept }) =>
    evidence.versions.map((version, place) => ({ ...version, evidence, file: kept[place] as KeptFile })),
  );
  const stored = new Map(
    handedIn.map(({ file: { sha256: hash, bytes, mediaType }, addedAt }) => [
      hash,
      { sha256: hash, bytes, mediaType, createdAt: addedAt - uploading.done },
    ]),
  );
  await insert(em, StoredFileRow, [...stored.values()]);
  await insert(
    em,
    UploadRow,
    handedIn.map(({ versionId, addedBy, addedAt, fileName, bytes, sha256: hash, mediaType, evidence }) => ({
      id: versionId.replace("version", "upload"),
      personId: addedBy.userId,
      proposalId: evidence.proposalId,
      fileName,
      bytes,
      state: "READY" as const,
      refusal: null,
      sha256: hash,
      mediaType,
      createdAt: addedAt - uploading.begun,
      finishedAt: addedAt - uploading.done,
      usedAt: addedAt,
    })),
  );
}
