import {
  decideEvidence,
  type Evidence,
  type EvidenceCommand,
  type EvidenceContext,
  type EvidenceHappening,
  type EvidenceState,
  noEvidence,
} from "@sidang/shared";
import { afterDeciding } from "../../modules/evidence/commands/afterDeciding.js";
import { sidang, sidangStanding } from "../../modules/evidence/commands/sidang.js";

/** One command that was granted, with all that it brought about. */
interface Granted {
  readonly at: number;
  readonly actorId: string;
  readonly commandId: string;
  readonly command: EvidenceCommand;
  readonly events: readonly EvidenceHappening[];
  readonly after: Evidence;
}

type Facts = Omit<EvidenceContext, "actor" | "at" | "proposalOpen">;

/** The stream of an evidence, led by commands under the real rules at moments of our choosing. A refusal is a bug here. */
export class DemoDossier {
  readonly granted: Granted[] = [];
  /** Of the newest version that was read, for the search. */
  words: readonly string[] = [];
  #state: EvidenceState = noEvidence;

  constructor(readonly evidenceId: string) {}

  get evidence(): Evidence {
    if (this.#state.status === "NONE") throw new Error(`${this.evidenceId} was not added`);
    return this.#state;
  }

  ask(
    at: number,
    actor: EvidenceContext["actor"],
    commandId: string,
    command: EvidenceCommand,
    facts: Facts,
  ): void {
    const before = this.granted.at(-1)?.at ?? 0;
    if (at < before)
      throw new Error(`${command.type} on ${this.evidenceId} would come ${before - at} ms too early`);
    const context = { actor, at, proposalOpen: true, ...facts };
    const decided = decideEvidence(this.evidenceId, this.#state, command, context);
    if (!decided.ok)
      throw new Error(
        `${command.type} by ${actor.userId} on ${this.evidenceId} was refused: ${JSON.stringify(decided.error)}`,
      );
    if (decided.value.length === 0) return;
    const moment = { at, actorId: actor.userId };
    const { happenings: events, after } = afterDeciding(this.#state, decided.value, moment);
    this.#state = after;
    this.granted.push({ at, actorId: actor.userId, commandId, command, events, after: this.evidence });
  }

  /** What the server does by itself. */
  askOwn(at: number, commandId: string, command: EvidenceCommand, facts: Partial<Facts>): void {
    this.ask(at, sidang, commandId, command, { standing: sidangStanding, ...facts });
  }
}
