import { chainHash, digestOf, genesisHash } from "../../ledger/chain.js";
import { sha256 } from "../../ledger/sha256.js";
import type { EvidenceCommand } from "../commands.js";
import type { EvidenceContext } from "../context.js";
import type { Decided } from "../decide/guards.js";
import { decideEvidence } from "../decide/index.js";
import type { EvidenceEvent, EvidenceEventBody } from "../events.js";
import { evolveEvidence } from "../evolve.js";
import type { Standing } from "../standing.js";
import { type Evidence, type EvidenceState, noEvidence, type Thread } from "../state.js";
import { type Circle, evidenceStream } from "../words.js";
import { cast, evidenceId, indicatorCodes, morning, nameOf, standingOf } from "./cast.fixture.js";

export const aWhole = { kind: "WHOLE" } as const;

/** An evidence for tests: real rules, real chain, a clock of its own. Nothing in it is a mock. */
export class Dossier {
  state: EvidenceState = noEvidence;
  /** The state before each event, and at last the one after all. */
  readonly states: EvidenceState[] = [noEvidence];
  readonly events: EvidenceEvent[] = [];
  readonly asked = new Set<EvidenceCommand["type"]>();
  /** Why commands were refused so far. */
  readonly refused = new Set<string>();
  readonly openRounds: Partial<Record<Circle, string>> = {};
  readonly rounds: Record<string, Circle> = {};
  /** Those who have lost all their roles and seats. */
  readonly gone = new Set<string>();
  proposalOpen = true;
  now = morning;
  private hash = genesisHash;
  private uploads = 0;
  private named = 0;

  get evidence(): Evidence {
    if (this.state.status === "NONE") throw new Error("no evidence");
    return this.state;
  }

  thread(threadId = "t"): Thread {
    const thread = this.evidence.threads[threadId];
    if (thread === undefined) throw new Error(`no thread ${threadId}`);
    return thread;
  }

  standing(userId: string): Standing {
    return this.gone.has(userId) ? { ...standingOf("nobody"), userId } : { ...standingOf(userId), userId };
  }

  openRound(circle: Circle, roundId: string): this {
    this.openRounds[circle] = roundId;
    this.rounds[roundId] = circle;
    return this;
  }

  facts(actorId: string, command: EvidenceCommand): EvidenceContext {
    const { type } = command;
    const basic = {
      actor: { userId: actorId, name: nameOf(actorId) },
      at: this.now,
      standing: this.standing(actorId),
      proposalOpen: this.proposalOpen,
    };
    const mentioned = "mentions" in command ? command.mentions.filter((id) => Object.hasOwn(cast, id)) : [];
    return {
      ...basic,
      ...(type === "addEvidence" || type === "addVersion" ? { upload: this.nextUpload() } : {}),
      ...(type === "addEvidence" || type === "describeEvidence"
        ? { knownIndicators: new Set(indicatorCodes) }
        : {}),
      ...("anchor" in command ? { anchorProblem: null } : {}),
      ...("mentions" in command
        ? // Nobody is called alike twice, so that a test can tell where a name got to.
          {
            mentioned: [...new Set(mentioned)].map((userId) => {
              this.named += 1;
              return {
                userId,
                name: `${nameOf(userId)} #${this.named};`,
                reads: this.standing(userId).reads,
              };
            }),
          }
        : {}),
      ...(type === "startThread" ? { openRounds: this.openRounds } : {}),
      ...(type === "revealRound" ? { round: this.roundOf(command.roundId) } : {}),
      ...(type === "reanchorThreads" ? { reanchored: this.found() } : {}),
    };
  }

  /** Judges and, when granted, appends. */
  ask(actorId: string, command: EvidenceCommand, facts: Partial<EvidenceContext> = {}): Decided {
    this.now += 1000;
    this.asked.add(command.type);
    const context = { ...this.facts(actorId, command), ...facts };
    const decided = decideEvidence(evidenceId, this.state, command, context);
    if (decided.ok) this.append(decided.value, context);
    else this.refused.add(decided.error.reason);
    return decided;
  }

  /** Asks and expects to be granted. */
  grant(actorId: string, command: EvidenceCommand, facts: Partial<EvidenceContext> = {}): this {
    const decided = this.ask(actorId, command, facts);
    if (!decided.ok)
      throw new Error(`${command.type} by ${actorId} was refused: ${JSON.stringify(decided.error)}`);
    return this;
  }

  /** Gives the evidence as many more of something as a bound needs, without asking the rules for each. */
  pretend(change: (evidence: Evidence) => Evidence): this {
    this.state = change(this.evidence);
    return this;
  }

  private nextUpload() {
    this.uploads += 1;
    const fileName = `berkas ${this.uploads}.pdf`;
    return {
      sha256: this.uploads.toString(16).padStart(64, "0"),
      bytes: 1000,
      fileName,
      mediaType: "application/pdf",
    };
  }

  private roundOf(roundId: string) {
    const circle = Object.hasOwn(this.rounds, roundId) ? this.rounds[roundId] : undefined;
    return circle === undefined ? null : { circle };
  }

  /** What a machine might find: each thread in another state. */
  private found(): NonNullable<EvidenceContext["reanchored"]> {
    const states = ["UNSURE", "EXACT", "LOST", "MOVED"] as const;
    const threads = this.state.status === "NONE" ? [] : Object.values(this.state.threads);
    return Object.fromEntries(
      threads.map(({ threadId, places, versionId }, index) => [
        threadId,
        {
          state: states[index % 4] ?? "LOST",
          anchor: places[versionId]?.anchor ?? aWhole,
          similarity: (index % 4) / 4,
        },
      ]),
    );
  }

  private append(bodies: readonly EvidenceEventBody[], { at, actor }: EvidenceContext): void {
    const commandId = `command-${this.events.length + 1}`;
    for (const body of bodies) {
      const seq = this.events.length + 1;
      const salt = sha256(`salt ${seq}`).slice(0, 32);
      const unhashed = { ...body, seq, at, actorId: actor.userId, commandId, salt };
      this.hash = chainHash(this.hash, digestOf({ ...unhashed, stream: evidenceStream(evidenceId) }));
      const event: EvidenceEvent = { ...unhashed, hash: this.hash };
      this.events.push(event);
      this.state = evolveEvidence(this.state, event);
      this.states.push(this.state);
    }
  }
}
