import type { UploadRefusal } from "@sidang/shared";
import type { UploadRow } from "../database/entities/index.js";

interface Announced {
  readonly id: string;
  readonly personId: string;
  readonly proposalId: string;
  /** To be shown; never a path. */
  readonly fileName: string;
  readonly bytes: number;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

/** A file in the file store. */
export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
  /** One of those in `fileKinds`. */
  readonly mediaType: string;
}

/** A file that somebody hands in: its bytes come, or are there, or were refused. */
export type Upload =
  | (Announced & { readonly state: "UNFINISHED" })
  | (Announced & { readonly state: "REFUSED"; readonly refusal: UploadRefusal })
  | ReadyUpload;

export type ReadyUpload = Announced & StoredFile & { readonly state: "READY"; readonly isUsed: boolean };

/** @throws Error for a row that is neither whole nor nothing */
export function uploadOfRow(row: UploadRow): Upload {
  const { id, personId, proposalId, fileName, bytes, createdAt } = row;
  const announced = { id, personId, proposalId, fileName, bytes, createdAt };
  if (row.state === "UNFINISHED") return { ...announced, state: "UNFINISHED" };
  if (row.state === "REFUSED" && row.refusal !== null)
    return { ...announced, state: "REFUSED", refusal: row.refusal };
  const { sha256, mediaType } = row;
  if (sha256 === null || mediaType === null)
    throw new Error(`the upload ${id} is ${row.state} without a file`);
  return { ...announced, state: "READY", sha256, mediaType, isUsed: row.usedAt !== null };
}
