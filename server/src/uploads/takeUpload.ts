import { type EntityManager, IsNull } from "typeorm";
import { UploadRow } from "../database/entities/index.js";
import { type ReadyUpload, uploadOfRow } from "./upload.js";

/**
 * Makes an upload part of something, in the transaction that makes the something: from then on its file is needed, and
 * nothing sweeps it away. Null when there is none that this person has ready for this proposal, or it was used before.
 */
export async function takeUpload(
  em: EntityManager,
  { id, personId, proposalId, at }: { id: string; personId: string; proposalId: string; at: number },
): Promise<ReadyUpload | null> {
  const which = { id, personId, proposalId, state: "READY" as const, usedAt: IsNull() };
  const { affected } = await em.update(UploadRow, which, { usedAt: at });
  if (affected !== 1) return null;
  const upload = uploadOfRow(await em.findOneByOrFail(UploadRow, { id }));
  return upload.state === "READY" ? upload : null;
}
