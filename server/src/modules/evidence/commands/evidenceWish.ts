import type { Description, EvidenceCommand } from "@sidang/shared";

interface FromUpload {
  readonly uploadId: string;
}

/** What a mutation asks of an evidence: `shared`'s commands, with the upload in place of the version that the server makes of it. */
export type EvidenceWish =
  | ({ readonly type: "addEvidence"; readonly proposalId: string } & Description & FromUpload)
  | ({ readonly type: "addVersion" } & FromUpload)
  | Exclude<EvidenceCommand, { type: "addEvidence" | "addVersion" | OwnCommand["type"] }>;

/** What the server asks by itself. */
export type OwnCommand = Extract<
  EvidenceCommand,
  { type: "recordReading" | "reanchorThreads" | "revealRound" }
>;
