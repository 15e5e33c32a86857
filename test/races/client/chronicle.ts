import type { CommandResult } from "../../support/client.js";
import { secretPattern } from "../script/secret.js";

/** What a command was answered: NOT_THERE when the panel does not exist for whoever asks. */
export type CommandAnswer =
  | { readonly kind: "ACCEPTED"; readonly seq: number }
  | {
      readonly kind: "REFUSED";
      readonly reason: string;
      readonly details: readonly { readonly what: string; readonly value: string | null }[];
    }
  | { readonly kind: "NOT_THERE" };

/** A command and all that became of it. */
export interface SentCommand {
  readonly commandId: string;
  readonly name: string;
  readonly actorId: string;
  /** When it was sent for the first time, in the chronicle's own order. */
  readonly at: number;
  /** One, or two when it was sent twice in parallel. */
  readonly answers: CommandAnswer[];
}

/** Words of a ballot's reason, found among the bytes that the server sent to somebody. */
export interface Sighting {
  readonly viewerId: string;
  readonly secret: string;
  readonly at: number;
}

/** What happened in a run, in the order in which the test saw it. */
export class Chronicle {
  readonly commands: SentCommand[] = [];
  readonly sightings: Sighting[] = [];
  /** What was wrong on the spot; the rest is found out when the record is there. */
  readonly faults: string[] = [];
  /** Whose ballot a secret belongs to. */
  readonly ownerOf = new Map<string, string>();
  /** The last event that somebody has seen or was told of: what the server answers later must know of it. */
  horizon = 0;
  #moment = 0;

  constructor(readonly onAccepted: () => void) {}

  reach(seq: number): void {
    this.horizon = Math.max(this.horizon, seq);
  }

  fault(text: string): void {
    this.faults.push(text);
  }

  send(commandId: string, name: string, actorId: string): SentCommand {
    const command = { commandId, name, actorId, at: this.#moment++, answers: [] };
    this.commands.push(command);
    return command;
  }

  answer(command: SentCommand, result: CommandResult | null): CommandAnswer {
    const answer = read(result);
    command.answers.push(answer);
    if (answer.kind === "ACCEPTED") {
      this.reach(answer.seq);
      this.onAccepted();
    }
    return answer;
  }

  /** Looks for secrets in what the server sends to somebody, also where two pieces meet. */
  watch(viewerId: string): (piece: Buffer) => void {
    let tail = "";
    return (piece) => {
      const text = tail + piece.toString("latin1");
      for (const { 0: secret } of text.matchAll(secretPattern)) {
        this.sightings.push({ viewerId, secret, at: this.#moment++ });
      }
      const last = text.lastIndexOf("rahasia-");
      // Short enough not to hold a whole secret, which would be found twice.
      tail = last >= 0 && text.length - last < 24 ? text.slice(last) : text.slice(-7);
    };
  }
}

function read(result: CommandResult | null): CommandAnswer {
  if (result === null) return { kind: "NOT_THERE" };
  if (result.__typename === "CommandAccepted") return { kind: "ACCEPTED", seq: result.seq };
  return { kind: "REFUSED", reason: result.reason, details: result.details };
}
