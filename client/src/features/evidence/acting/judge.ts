import {
  decideEvidence,
  type EvidenceCommand,
  type EvidenceRefusal,
  type Standing,
  standingAt,
  type Thread,
} from "@sidang/shared";
import type { Desk } from "#app/features/evidence/live/desk";

type Judged = Pick<Desk, "reader" | "evidence" | "may" | "proposal">;

/** What the reader may do here, by the same table of access as the server's. A seat is told by the audience that it opens. */
export function standingOf({ reader, may, proposal }: Judged): Standing {
  const seated = may.audiences.includes("PANEL");
  const [unitId, agencyId] = [proposal?.unit.id ?? "", proposal?.unit.agency.id ?? ""];
  return standingAt(reader.id, reader.grants, { unitId, agencyId, seated });
}

/**
 * What the server would refuse of a command, as far as this browser can know, or null. What it cannot know (who can be
 * mentioned, which rounds are open, whether a place is inside the file) is taken to be as it should.
 */
export function judge(desk: Judged, command: EvidenceCommand): EvidenceRefusal | null {
  const { evidence, reader, may } = desk;
  const decided = decideEvidence(evidence.evidenceId, evidence, command, {
    actor: { userId: reader.id, name: reader.name },
    at: 0,
    standing: standingOf(desk),
    proposalOpen: may.audiences.length > 0 || may.changes,
    anchorProblem: null,
    mentioned: [],
    openRounds: {},
  });
  return decided.ok ? null : decided.error;
}

/** What the reader can do with a thread: each a refusal, or null when nothing stands in the way. */
export interface ThreadRights {
  readonly reply: EvidenceRefusal | null;
  readonly resolve: EvidenceRefusal | null;
  readonly reopen: EvidenceRefusal | null;
  readonly place: EvidenceRefusal | null;
}

/** Stands for a text, and for the id of what is not written yet. */
const said = "-";
const unwritten = "unwritten";

export function rightsOn(desk: Judged, { threadId, versionId }: Thread): ThreadRights {
  const written = { threadId, commentId: unwritten, body: said, mentions: [] };
  return {
    reply: judge(desk, { type: "replyToThread", ...written }),
    resolve: judge(desk, { type: "resolveThread", threadId, reason: said }),
    reopen: judge(desk, { type: "reopenThread", threadId, reason: said }),
    place: judge(desk, { type: "placeThread", threadId, versionId, anchor: { kind: "WHOLE" } }),
  };
}

/** Whether the reader may start a thread on a version. */
export function mayStart(desk: Judged): boolean {
  return desk.may.audiences.length > 0 && desk.evidence.status === "CURRENT";
}
