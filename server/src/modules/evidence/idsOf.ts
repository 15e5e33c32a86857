import type { Database } from "../../database/database.js";
import { EvidenceVersionRow, ThreadRow } from "../../database/entities/index.js";
import { notFound } from "../../graph/deliberateError.js";

/** The evidence that a version belongs to; NOT_FOUND as for a version that the viewer may not see. */
export async function evidenceOfVersion(database: Database, versionId: string): Promise<string> {
  const evidenceId = await evidenceOfVersionOrNull(database, versionId);
  if (evidenceId === null) throw notFound("version");
  return evidenceId;
}

/** The same, where nothing found is no error. */
export async function evidenceOfVersionOrNull(database: Database, versionId: string): Promise<string | null> {
  const row = await database.read((em) => em.findOneBy(EvidenceVersionRow, { id: versionId }));
  return row?.evidenceId ?? null;
}

/** The evidence that a thread belongs to; NOT_FOUND as for a thread that the viewer may not see. */
export async function evidenceOfThread(database: Database, threadId: string): Promise<string> {
  const row = await database.read((em) => em.findOneBy(ThreadRow, { id: threadId }));
  if (row === null) throw notFound("thread");
  return row.evidenceId;
}
