import { randomUUID } from "node:crypto";
import {
  type Anchor,
  anchorTo,
  type DocumentText,
  decideEvidence,
  type EvidenceCommand,
  type EvidenceContext,
  type EvidenceEvent,
  type EvidenceState,
  evidenceStream,
  foldEvidence,
  type Json,
  type Standing,
  wholeText,
} from "@sidang/shared";
import type * as Projecting from "../../../../server/src/modules/evidence/commands/projectEvidence.js";
import type { Dice } from "../../anchors/paper/Dice.js";
import { builtModule } from "../../sidang/builtModule.js";
import type { OpenStore } from "./openStore.js";

/** Somebody who writes. */
export interface Writer {
  readonly userId: string;
  readonly name: string;
  readonly standing: Standing;
}

interface Wanted {
  readonly evidenceId: string;
  readonly versionId: string;
  readonly text: DocumentText;
  readonly threads: number;
  /** Who start threads in turns, and answer each other. */
  readonly writers: readonly Writer[];
}

/** Threads whose events are appended together. */
const atOnce = 100;
const bodies = [
  "Mohon dilengkapi dengan notula dan daftar hadir pada triwulan yang sama.",
  "Angka pada bagian ini berbeda dengan lampiran; mana yang dipakai?",
  "Sudah sesuai. Terima kasih.",
  "Bukti yang dirujuk belum kami temukan pada halaman ini. Bila ada pada dokumen lain, sebutkan nama dan halamannya, agar dapat diperiksa sebelum verifikasi lapangan.",
];

/**
 * Fills an evidence with threads on passages of one to forty words, three comments in each on average: decided by the
 * real rules, appended and projected as the server does, many at a time.
 */
export async function fillThreads({ store }: OpenStore, wanted: Wanted, dice: Dice): Promise<void> {
  const { projectEvidence } = await builtModule<typeof Projecting>(
    "modules/evidence/commands/projectEvidence",
  );
  const { evidenceId, threads } = wanted;
  const stream = evidenceStream(evidenceId);
  let state: EvidenceState = foldEvidence(
    { status: "NONE", seq: 0 },
    (await store.read(stream, 0, 1000)) as unknown as readonly EvidenceEvent[],
  );
  const anchorOf = passages(wanted.text, dice);
  for (let from = 0; from < threads; from += atOnce) {
    const before = state.seq;
    const at = Date.now();
    const happened: EvidenceEvent[] = [];
    const carryOut = (command: EvidenceCommand, writer: Writer) => {
      const decided = decideEvidence(evidenceId, state, command, contextOf(writer, at));
      if (!decided.ok) throw new Error(`${command.type} was refused: ${decided.error.reason}`);
      const seq = before + happened.length + 1;
      const events = decided.value.map(
        (body, place) => ({ ...body, seq: seq + place, at, actorId: writer.userId }) as EvidenceEvent,
      );
      happened.push(...events);
      state = foldEvidence(state, events);
    };
    for (let nth = from; nth < Math.min(threads, from + atOnce); nth++)
      discuss(carryOut, wanted, anchorOf(), nth, dice);
    const after = state;
    if (after.status === "NONE") throw new Error("there is no such evidence");
    const events = happened.map(({ type, payload }) => ({ type, payload: payload as unknown as Json }));
    const commandId = randomUUID();
    const append = {
      stream,
      expectedSeq: before,
      commandId,
      fingerprint: commandId,
      actorId: "bench",
      at,
      events,
    };
    const { outcome } = await store.append(append, (em) => projectEvidence(em, after, happened));
    if (outcome !== "APPENDED") throw new Error(`the threads were not taken: ${outcome}`);
  }
}

/** A thread, and what is said in it: up to four answers, and every fifth thread is resolved. */
function discuss(
  carryOut: (command: EvidenceCommand, writer: Writer) => void,
  { versionId, writers }: Wanted,
  anchor: Anchor,
  nth: number,
  dice: Dice,
): void {
  const writerOf = (place: number) => writers[place % writers.length] as Writer;
  const threadId = `thread-${randomUUID()}`;
  const said = () => ({
    threadId,
    commentId: `comment-${randomUUID()}`,
    body: dice.oneOf(bodies),
    mentions: [],
  });
  const kind = dice.oneOf(["NOTE", "CLARIFICATION", "FINDING"] as const);
  carryOut({ type: "startThread", versionId, anchor, audience: "UNIT", kind, ...said() }, writerOf(nth));
  const replies = dice.whole(0, 4);
  for (let reply = 1; reply <= replies; reply++)
    carryOut({ type: "replyToThread", ...said() }, writerOf(nth + reply));
  if (nth % 5 === 0)
    carryOut({ type: "resolveThread", threadId, reason: "Sudah dilengkapi." }, writerOf(nth));
}

function contextOf({ userId, name, standing }: Writer, at: number): EvidenceContext {
  const actor = { userId, name };
  return { actor, at, standing, proposalOpen: true, anchorProblem: null, mentioned: [], openRounds: {} };
}

/** Passages of a document: one at its very beginning, so that a thread stands beside the first page, then at random. */
function passages(text: DocumentText, dice: Dice): () => Anchor {
  const whole = wholeText(text);
  const words = [...whole.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  let isFirst = true;
  return () => {
    const from = isFirst ? 0 : dice.whole(0, words.length - 41);
    isFirst = false;
    const to = from + dice.whole(0, 39);
    return anchorTo(text, { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }, whole);
  };
}
