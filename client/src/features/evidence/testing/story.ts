import {
  type Anchor,
  chainHash,
  decideEvidence,
  digestOf,
  type Evidence,
  type EvidenceCommand,
  type EvidenceContext,
  type EvidenceEvent,
  type EvidenceRefusal,
  type EvidenceState,
  evidenceStream,
  foldEvidence,
  type Grant,
  genesisHash,
  noEvidence,
  standingAt,
  type ThreadAudience,
  type ThreadKind,
  type Withheld,
} from "@sidang/shared";
import type { Frame } from "#app/features/evidence/live/frame";

export const evidenceId = "bukti-uji";
export const proposalId = "usulan-uji";
const start = Date.UTC(2026, 9, 7, 2, 0);

/** Who takes part, and what they hold. */
export const people: Readonly<Record<string, readonly Grant[]>> = {
  unit: [{ role: "UNIT_COORDINATOR", scope: "UNIT", scopeId: "unit-uji" }],
  tpi: [{ role: "TPI_EVALUATOR", scope: "AGENCY", scopeId: "instansi-uji" }],
  tpn: [{ role: "TPN_EVALUATOR", scope: "COUNTRY", scopeId: null }],
  tpn2: [{ role: "TPN_EVALUATOR", scope: "COUNTRY", scopeId: null }],
};
export const nameOf = (userId: string) => `Nama ${userId}`;

const place = { unitId: "unit-uji", agencyId: "instansi-uji", seated: false };

export const standingOf = (userId: string) => standingAt(userId, people[userId] ?? [], place);

/** An evidence that tests act out: real commands through the real `decideEvidence`, into a real chained stream. */
export interface Story {
  readonly events: EvidenceEvent[];
  readonly state: () => Evidence;
  readonly head: () => string;
  /** Carries out a command under an id, or answers the refusal; the same id twice is done once. Each takes a second. */
  readonly try: (
    userId: string,
    command: EvidenceCommand,
    more?: Partial<EvidenceContext> & { readonly commandId?: string },
  ) => EvidenceRefusal | null;
  /** Carries out a command that must not be refused. */
  readonly do: (userId: string, command: EvidenceCommand, more?: Partial<EvidenceContext>) => void;
  /** Starts a thread, by default with a note on the whole document for the unit. */
  readonly thread: (
    userId: string,
    threadId: string,
    more?: { readonly anchor?: Anchor; readonly audience?: ThreadAudience; readonly kind?: ThreadKind },
  ) => void;
  readonly reply: (userId: string, threadId: string, body: string) => void;
}

const upload = {
  sha256: "a".repeat(64),
  bytes: 1_000,
  fileName: "Laporan.zip",
  mediaType: "application/zip",
};

const whole: Anchor = { kind: "WHOLE" };

/** A document that cannot be shown, read, with nothing said about it. */
export function begunStory(): Story {
  const events: EvidenceEvent[] = [];
  const done = new Set<string>();
  let state: EvidenceState = noEvidence;
  let head = genesisHash;
  let at = start;

  const attempt: Story["try"] = (
    userId,
    command,
    { commandId = `perintah-${events.length + 1}`, ...facts } = {},
  ) => {
    if (done.has(commandId)) return null;
    at += 1_000;
    const decided = decideEvidence(evidenceId, state, command, {
      actor: { userId, name: nameOf(userId) },
      at,
      standing: standingOf(userId),
      proposalOpen: true,
      upload,
      knownIndicators: new Set(["A.I.1.i.a"]),
      anchorProblem: null,
      mentioned: Object.keys(people).map((id) => ({
        userId: id,
        name: nameOf(id),
        reads: standingOf(id).reads,
      })),
      openRounds: {},
      ...facts,
    });
    if (!decided.ok) return decided.error;
    done.add(commandId);
    for (const body of decided.value) {
      const seq = events.length + 1;
      const placed = {
        ...body,
        seq,
        at,
        actorId: userId,
        commandId,
        salt: seq.toString(16).padStart(32, "0"),
      };
      head = chainHash(head, digestOf({ ...placed, stream: evidenceStream(evidenceId) }));
      const event: EvidenceEvent = { ...placed, hash: head };
      events.push(event);
      state = foldEvidence(state, [event]);
    }
    return null;
  };
  const must: Story["do"] = (userId, command, facts) => {
    const refusal = attempt(userId, command, facts);
    if (refusal !== null)
      throw new Error(`${command.type} by ${userId} was refused: ${JSON.stringify(refusal)}`);
  };
  const described = { title: "Laporan triwulan", indicatorCodes: ["A.I.1.i.a"], shownOn: "2026-09-30" };
  must("unit", { type: "addEvidence", proposalId, versionId: "versi-1", ...described });
  must("unit", {
    type: "recordReading",
    versionId: "versi-1",
    reading: { kind: "READ", document: "NONE", pages: null, textLength: 0 },
  });
  return {
    events,
    state: () => {
      if (state.status === "NONE") throw new Error("there is no evidence yet");
      return state;
    },
    head: () => head,
    try: attempt,
    do: must,
    thread: (userId, threadId, { anchor = whole, audience = "UNIT", kind = "NOTE" } = {}) =>
      must(userId, {
        type: "startThread",
        threadId,
        commentId: `${threadId}-1`,
        versionId: "versi-1",
        anchor,
        audience,
        kind,
        body: `isi ${threadId}`,
        mentions: [],
      }),
    reply: (userId, threadId, body) =>
      must(userId, {
        type: "replyToThread",
        threadId,
        commentId: `balasan-${events.length}`,
        body,
        mentions: [],
      }),
  };
}

/** An event as the subscription would bring it. */
export function frameOf(event: EvidenceEvent | Withheld): Frame {
  if (event.type === "Withheld")
    return { __typename: "EvidenceWithheld", seq: event.seq, digest: event.digest };
  const { type, at, ...rest } = event;
  return { ...rest, __typename: type, at: new Date(at).toISOString() };
}
