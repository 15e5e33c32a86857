import { IsNull, LessThan } from "typeorm";
import type { Database } from "../database/database.js";
import { UploadRow } from "../database/entities/index.js";
import type { StagedFiles } from "./StagedFiles.js";
import type { Uploads } from "./Uploads.js";

/** What is not finished, and what is finished and not used, is given up after so long. */
export const waitsForMs = 24 * 3_600_000;
/** A file on disk can be a moment older than its row. */
const graceMs = 3_600_000;

export interface SweepOptions {
  readonly database: Database;
  readonly uploads: Uploads;
  readonly staged: StagedFiles;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

/**
 * SPEC FL12: gives up what nobody came back for, and removes its bytes. An upload whose bytes had all come when the
 * server died is finished first, and so has another day to be used.
 */
export async function sweepUploads({ database, uploads, staged, clock }: SweepOptions): Promise<void> {
  const before = LessThan(clock() - waitsForMs);
  const old = await database.read((em) => em.findBy(UploadRow, { usedAt: IsNull(), createdAt: before }));
  for (const { id, state, finishedAt } of old) {
    if (state === "UNFINISHED" && (await uploads.finish(id))?.state !== "UNFINISHED") continue;
    if (finishedAt === null || finishedAt < clock() - waitsForMs) await uploads.discard(id);
  }
  const unfinished = await database.read((em) =>
    em.find(UploadRow, { where: { state: "UNFINISHED" }, select: { id: true } }),
  );
  const wanted = new Set(unfinished.map(({ id }) => id));
  await staged.sweep(clock() - graceMs, (id) => wanted.has(id));
}
