import { randomUUID } from "node:crypto";
import type { Circle, Rights } from "./readers.js";

/** NOT_FOUND: it is not there for them. FORBIDDEN: it is, and the command is not theirs. MAY: only the state could refuse it. */
export type Verdict = "NOT_FOUND" | "FORBIDDEN" | "MAY";

export interface Trial {
  /** Of the schema. */
  readonly mutation: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const texts: Readonly<Record<string, string>> = {
  addEvidence:
    '$proposalId: ID!, $uploadId: ID!|proposalId: $proposalId, uploadId: $uploadId, title: "Judul", indicatorCodes: ["A.I.1.i.a"]|{ id snapshot }',
  addEvidenceVersion: "$evidenceId: ID!, $uploadId: ID!|evidenceId: $evidenceId, uploadId: $uploadId|{ id }",
  describeEvidence:
    '$evidenceId: ID!|evidenceId: $evidenceId, title: "Lain", indicatorCodes: ["A.I.1.i.a"], expectedVersion: 99|{ id }',
  withdrawEvidence: '$evidenceId: ID!|evidenceId: $evidenceId, reason: " "|{ id }',
  startThread:
    '$versionId: ID!, $audience: ThreadAudience!|evidenceVersionId: $versionId, audience: $audience, kind: NOTE, body: "Isi"|{ id }',
  replyToThread: '$threadId: ID!|threadId: $threadId, body: "Jawab"|{ id }',
  editComment:
    '$threadId: ID!, $commentId: ID!|threadId: $threadId, commentId: $commentId, body: "Ubah", expectedVersion: 99|{ id }',
  resolveThread: '$threadId: ID!|threadId: $threadId, reason: " "|{ id }',
  reopenThread: '$threadId: ID!|threadId: $threadId, reason: "Lagi"|{ id }',
  placeThread:
    "$threadId: ID!, $versionId: ID!|threadId: $threadId, evidenceVersionId: $versionId, anchor: { kind: WHOLE }|{ id }",
  confirmPlace: "$threadId: ID!, $versionId: ID!|threadId: $threadId, evidenceVersionId: $versionId|{ id }",
  importAnnotations:
    '$versionId: ID!, $audience: ThreadAudience!|evidenceVersionId: $versionId, audience: $audience, document: "[]"|{ __typename }',
  openBlindRound: "$proposalId: ID!|proposalId: $proposalId|{ id }",
  revealBlindRound: "$roundId: ID!|roundId: $roundId|{ id }",
};
/** Without a command id: nothing is recorded. */
const passing: Readonly<Record<string, string>> = {
  markThreadsSeen: "$evidenceId: ID!, $threadId: ID!|evidenceId: $evidenceId, threadIds: [$threadId]|",
  reportEvidenceView: '$evidenceId: ID!|evidenceId: $evidenceId, view: "page:1"|',
};

/** Every command on evidence; a test holds this against the schema. */
export const evidenceMutations = [...Object.keys(texts), ...Object.keys(passing)];

export function trial(
  mutation: string,
  given: Readonly<Record<string, unknown>>,
  commandId = randomUUID(),
): Trial {
  const isRecorded = texts[mutation] !== undefined;
  const [declared = "", passed = "", selected = ""] = (texts[mutation] ?? passing[mutation] ?? "").split("|");
  const [ofCommand, named] = isRecorded ? ["$commandId: ID!, ", "commandId: $commandId, "] : ["", ""];
  const names = [...declared.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? "");
  return {
    mutation,
    text: `mutation (${ofCommand}${declared}) { ${mutation}(${named}${passed}) ${selected} }`,
    variables: {
      ...(isRecorded ? { commandId } : {}),
      ...Object.fromEntries(names.map((name) => [name, given[name]])),
    },
  };
}

/** A thread that asks: `asker` wrote it, as this side. */
export interface Asked {
  readonly circle: Circle;
  readonly asker: string;
  readonly side: Circle;
}

const reading = ({ reads }: Rights): Verdict | null => (reads.length === 0 ? "NOT_FOUND" : null);

/** What EV2, EV10 to EV17, EV31 and EV32 say of a command on a thread, of somebody who is not its author. */
export function verdictOnThread(mutation: string, mine: Rights, thread: Asked): Verdict {
  if (!mine.reads.includes(thread.circle)) return "NOT_FOUND";
  if (!mine.writes.includes(thread.circle)) return "FORBIDDEN";
  if (mutation === "editComment") return "FORBIDDEN";
  // Nobody settles, or puts elsewhere, what is asked of them, nor what was asked from above.
  if (mutation === "resolveThread" || mutation === "placeThread") {
    if (thread.side === "UNIT") return "MAY";
    if (mine.adds) return "FORBIDDEN";
    const isInternal = mine.writes.includes("TPI");
    return isInternal && thread.side !== "TPI" ? "FORBIDDEN" : "MAY";
  }
  return "MAY";
}

/** What AC, EV1, EV2, EV10, EV25 and EV26 say of the other commands. */
export function verdictOnEvidence(mutation: string, mine: Rights, audience = "UNIT"): Verdict {
  const evaluates = mine.writes.includes("TPI") || mine.writes.includes("TPN");
  switch (mutation) {
    case "addEvidence":
    case "addEvidenceVersion":
    case "describeEvidence":
    case "withdrawEvidence":
      return reading(mine) ?? (mine.adds ? "MAY" : "FORBIDDEN");
    case "importAnnotations":
    case "startThread": {
      const writes = audience === "EVALUATORS" ? evaluates : mine.writes.includes(audience as Circle);
      return reading(mine) ?? (writes ? "MAY" : "FORBIDDEN");
    }
    case "openBlindRound":
      return reading(mine) ?? (evaluates ? "MAY" : "FORBIDDEN");
    case "markThreadsSeen":
    case "reportEvidenceView":
      return reading(mine) ?? "MAY";
    default:
      throw new Error(`${mutation} is about a thread or a round`);
  }
}

/** SPEC EV26: by an evaluator of its circle; a round of a circle that one does not read is not there. */
export function verdictOnRound(mine: Rights, circle: Circle): Verdict {
  if (!mine.reads.includes(circle)) return "NOT_FOUND";
  return mine.writes.includes(circle) ? "MAY" : "FORBIDDEN";
}
