import type { EvidenceCommand } from "../commands.js";

const table: Readonly<Record<EvidenceCommand["type"], true>> = {
  addEvidence: true,
  addVersion: true,
  describeEvidence: true,
  withdrawEvidence: true,
  startThread: true,
  replyToThread: true,
  editComment: true,
  resolveThread: true,
  reopenThread: true,
  placeThread: true,
  confirmPlace: true,
  recordReading: true,
  reanchorThreads: true,
  revealRound: true,
};

/** Every command type; the record's type says when one is forgotten. */
export const evidenceCommandTypes = Object.keys(table) as readonly EvidenceCommand["type"][];
