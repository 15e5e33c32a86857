import {
  type Anchor,
  anchorProblem,
  assertNever,
  type DocumentText,
  type EvidenceCommand,
  type EvidenceContext,
} from "@sidang/shared";
import { type DocumentReader, unpackText } from "../../documents/index.js";
import type { FileStore } from "../../files/index.js";
import { derivedNames, readDerived } from "../../modules/evidence/reading/derived.js";
import { versionSteps } from "../../modules/evidence/reading/versionSteps.js";
import { isoDay } from "../papers/indonesianDay.js";
import type { DemoCast, DemoPlace } from "./DemoCast.js";
import { DemoDossier } from "./DemoDossier.js";
import type { DemoPiece, TalkAct } from "./DemoPiece.js";
import type { KeptFile } from "./keepFiles.js";
import { type DemoRound, openRounds } from "./rounds.js";
import { spotAnchor } from "./spotAnchor.js";

/** What a dossier is acted with. */
export interface Stage {
  readonly files: FileStore;
  readonly documents: DocumentReader;
  readonly cast: DemoCast;
  readonly knownIndicators: ReadonlySet<string>;
  readonly rounds: readonly DemoRound[];
  readonly momentOf: (part: number) => number;
  readonly year: number;
}

/** From the upload to the reading, and to the placing: the server takes about as long. */
const reading = 2_000;
const placing = 3_000;

/** Its own name in the year, for ids. */
function nameOf({ slug, key }: DemoPiece, year: number): string {
  return `${year}-${slug}-${key}`;
}

/**
 * Acts a piece of evidence from its first version to the last word said on it. What is discussed is read and placed
 * here, by the very steps that the server takes; what is not is left for the server to read once it runs.
 *
 * @param kept the files of its versions, in order
 */
export async function actDossier(
  stage: Stage,
  piece: DemoPiece,
  place: DemoPlace,
  kept: readonly KeptFile[],
): Promise<DemoDossier> {
  const name = nameOf(piece, stage.year);
  const dossier = new DemoDossier(`evidence-${name}`);
  const acting = new Acting(stage, piece, place, dossier);
  for (const { at, act } of inOrder(stage, piece, place, acting, kept)) await act(at);
  return dossier;
}

interface Timed {
  readonly at: number;
  readonly act: (at: number) => void | Promise<void>;
}

function inOrder(
  { momentOf, rounds }: Stage,
  { versions, withdrawn, talk }: DemoPiece,
  { id }: DemoPlace,
  acting: Acting,
  kept: readonly KeptFile[],
): readonly Timed[] {
  const acts: Timed[] = versions.map(({ part }, place) => ({
    at: momentOf(part),
    act: (at) => acting.addVersion(at, kept[place] as KeptFile),
  }));
  for (const act of talk?.acts ?? []) acts.push({ at: momentOf(act.part), act: (at) => acting.say(at, act) });
  if (withdrawn !== undefined)
    acts.push({ at: momentOf(withdrawn.part), act: (at) => acting.withdraw(at, withdrawn.reason) });
  for (const round of rounds)
    if (round.proposalId === id && round.revealedAt !== null)
      acts.push({ at: round.revealedAt, act: () => acting.reveal(round) });
  return acts.sort((one, other) => one.at - other.at);
}

class Acting {
  /** Of the newest version. */
  #text: DocumentText | null = null;
  #commands = 0;

  constructor(
    readonly stage: Stage,
    readonly piece: DemoPiece,
    readonly place: DemoPlace,
    readonly dossier: DemoDossier,
  ) {}

  async addVersion(at: number, { file, sha256, bytes, mediaType }: KeptFile): Promise<void> {
    const { piece, place, dossier, stage } = this;
    const upload = { sha256, bytes, fileName: file.fileName, mediaType };
    const number = dossier.granted.length === 0 ? 1 : dossier.evidence.versions.length + 1;
    const versionId = `version-${nameOf(piece, stage.year)}-${number}`;
    const { title, indicatorCodes, shown } = piece;
    const shownOn = shown === null ? null : isoDay(stage.momentOf(shown));
    const command: EvidenceCommand =
      number === 1
        ? { type: "addEvidence", proposalId: place.id, versionId, title, indicatorCodes, shownOn }
        : { type: "addVersion", versionId };
    this.#ask(at, piece.by, command, { upload, knownIndicators: stage.knownIndicators });
    if (piece.talk === undefined) return;
    await this.#read(at);
  }

  /** As the server does: reads the version, and places the threads that it finds without a place there. */
  async #read(at: number): Promise<void> {
    const { dossier } = this;
    const { files, documents } = this.stage;
    let now = at + reading;
    const steps = versionSteps({
      files,
      documents,
      commands: {
        handleOwn: async (_evidenceId, commandId, command, facts = {}) => {
          dossier.askOwn(now, commandId, command, facts);
          return dossier.evidence;
        },
      },
      onText: async (_evidence, _version, words) => {
        dossier.words = words;
      },
    });
    await steps.read(dossier.evidence, this.#newest());
    const packed = await readDerived(files, derivedNames.text(this.#newest().sha256));
    this.#text = packed === null ? null : unpackText(packed);
    now = at + placing;
    await steps.place(dossier.evidence, this.#newest());
  }

  say(at: number, act: TalkAct): void {
    const command = this.#commandOf(act);
    if ("anchor" in command) this.#mustFit(command.anchor);
    this.#ask(at, act.by, command);
  }

  #commandOf(act: TalkAct): EvidenceCommand {
    const name = nameOf(this.piece, this.stage.year);
    const threadId = `thread-${name}-${act.thread}`;
    const commentId = `comment-${name}-${this.#commands + 1}`;
    const { versionId } = this.#newest();
    switch (act.do) {
      case "start": {
        const { audience, kind, body, mentions } = act;
        const anchor = spotAnchor(act.spot, this.#text);
        const thread = { threadId, versionId, anchor, audience, kind };
        return { type: "startThread", ...thread, commentId, body, mentions: this.#ids(mentions) };
      }
      case "reply":
        return {
          type: "replyToThread",
          threadId,
          commentId,
          body: act.body,
          mentions: this.#ids(act.mentions),
        };
      case "edit":
        return this.#editOf(act.by, threadId, act.body);
      case "resolve":
        return { type: "resolveThread", threadId, reason: act.reason };
      case "reopen":
        return { type: "reopenThread", threadId, reason: act.reason };
      case "confirm":
        return { type: "confirmPlace", threadId, versionId };
      case "place":
        return { type: "placeThread", threadId, versionId, anchor: spotAnchor(act.spot, this.#text) };
      default:
        return assertNever(act);
    }
  }

  #ids(keys: readonly string[]): readonly string[] {
    return keys.map((key) => this.stage.cast.person(key).userId);
  }

  #mustFit(anchor: Anchor): void {
    const { reading: read } = this.#newest();
    const shown = read.kind === "READ" ? read.document : "NONE";
    // As the server sees it: a preview is marked by its text.
    const kind = shown === "PREVIEW" ? "TEXT" : shown === "NONE" ? "OTHER" : shown;
    const text = this.#text ?? { pages: [] };
    const problem = anchorProblem(anchor, { kind, text });
    if (problem !== null)
      throw new Error(`an anchor on ${this.dossier.evidenceId} does not fit: ${JSON.stringify(problem)}`);
  }

  withdraw(at: number, reason: string): void {
    this.#ask(at, this.piece.by, { type: "withdrawEvidence", reason });
  }

  /** As far as it concerns this document: threads of it were sealed. */
  reveal({ id: roundId, circle, revealedAt, openedBy }: DemoRound): void {
    const { dossier } = this;
    const threads = Object.values(dossier.evidence.threads);
    if (revealedAt === null || !threads.some(({ scope }) => scope.roundId === roundId)) return;
    const command = { type: "revealRound", roundId } as const;
    // By whoever reveals it, though the rules let the server alone do it.
    const standing = { userId: openedBy, reads: [], writes: [], adds: false };
    const actor = { userId: openedBy, name: "" };
    dossier.ask(revealedAt, actor, `reveal-${roundId}`, command, { standing, round: { circle } });
  }

  #editOf(by: string, threadId: string, body: string): EvidenceCommand {
    const { userId } = this.stage.cast.person(by);
    const comments = this.dossier.evidence.threads[threadId]?.comments ?? [];
    const last = comments.findLast(({ author }) => author.userId === userId);
    if (last === undefined) throw new Error(`${by} has written nothing in ${threadId}`);
    const mentions = last.mentions.map((mention) => mention.userId);
    const { commentId, version: expectedVersion } = last;
    return { type: "editComment", threadId, commentId, body, mentions, expectedVersion };
  }

  #ask(at: number, by: string, command: EvidenceCommand, facts: Partial<EvidenceContext> = {}): void {
    const { stage, place, dossier } = this;
    const actor = stage.cast.person(by);
    this.#commands += 1;
    dossier.ask(at, actor, `demo-${this.#commands}`, command, {
      standing: stage.cast.standing(actor.userId, place, at),
      mentioned: stage.cast.readers(place, at),
      anchorProblem: null,
      openRounds: openRounds(stage.rounds, place.id, at),
      ...facts,
    });
  }

  #newest() {
    const version = this.dossier.evidence.versions.at(-1);
    if (version === undefined) throw new Error("an evidence without a version");
    return version;
  }
}
