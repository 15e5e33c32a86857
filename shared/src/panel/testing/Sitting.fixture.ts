import { ok } from "../../kernel/result.js";
import { chainHash, digestOf, genesisHash } from "../../ledger/chain.js";
import { commitmentOf } from "../../ledger/commitment.js";
import { writeRecord } from "../../ledger/record.js";
import { sha256 } from "../../ledger/sha256.js";
import { carryOut } from "../carryOut.js";
import type { OpenBallot, PanelCommand, PanelCommandType } from "../commands.js";
import type { PanelContext } from "../context.js";
import type { Decided } from "../decide/guards.js";
import type { PanelEvent, PanelEventBody } from "../events.js";
import { evolve } from "../evolve.js";
import { panelStream } from "../panelStream.js";
import { itemUnderWay } from "../questions.js";
import type { Refusal } from "../refusals.js";
import { notConvened, type Panel, type PanelState } from "../state.js";
import { type Audience, audienceKey, redactEvent } from "../visibility.js";
import type { BallotChoice } from "../words.js";
import { assessments, evidenceFacts, morning, panelId, people, proposals } from "./cast.fixture.js";

/** A sitting for tests: real rules, real chain, a clock of its own. Nothing in it is a mock. */
export class Sitting {
  state: PanelState = notConvened;
  readonly events: PanelEvent[] = [];
  readonly ballots: OpenBallot[] = [];
  /** What was asked for so far, granted or not. */
  readonly asked = new Set<PanelCommandType>();
  /** Why what should have followed a command by itself did not. */
  readonly oddities: Refusal[] = [];
  now = morning;
  chairUnreachable = false;
  private hash = genesisHash;
  private commands = 0;

  get panel(): Panel {
    if (this.state.status === "NONE") throw new Error("not convened");
    return this.state;
  }

  item(n = 1) {
    const item = this.panel.agenda.find((each) => each.itemId === `item-${n}`);
    if (item === undefined) throw new Error(`no item ${n}`);
    return item;
  }

  facts(actorId: string, command: PanelCommand): PanelContext {
    const person = people[actorId];
    const proposal = command.type === "addAgendaItem" ? proposals[command.proposalId] : undefined;
    const named =
      "memberId" in command ? command.memberId : "observerId" in command ? command.observerId : "";
    const item =
      "itemId" in command && this.state.status !== "NONE"
        ? this.state.agenda.find((each) => each.itemId === command.itemId)
        : undefined;
    const assessment = item === undefined ? undefined : assessments[item.proposal.proposalId];
    return {
      actorId,
      at: this.now,
      convener: {
        allowed: actorId === "secretary",
        name: person?.name ?? "",
        homeAgencyId: person?.homeAgencyId ?? null,
      },
      proposal: proposal === undefined ? null : { ...proposal, inPanelStage: true },
      person: people[named] ?? null,
      evidence:
        command.type === "showEvidence"
          ? evidenceFacts(command.evidenceId, command.versionId, command.threadId)
          : command.type === "makeRemark" && command.thread !== undefined
            ? evidenceFacts(command.thread.evidenceId, null, command.thread.threadId)
            : null,
      chairUnreachable: this.chairUnreachable,
      openBallots: command.type === "revealBallots" ? this.openBallots(this.state) : [],
      ...(assessment === undefined ? {} : { assessment }),
    };
  }

  /** Judges and, when granted, appends; as the server does, with what follows by itself. */
  ask(actorId: string, command: PanelCommand, facts: Partial<PanelContext> = {}): Decided {
    this.now += 1000;
    this.asked.add(command.type);
    const context = { ...this.facts(actorId, command), ...facts };
    const carried = carryOut(this.state, command, context, (after) => ({
      openBallots: this.openBallots(after),
      ...facts,
    }));
    if (!carried.ok) return carried;
    const { events, oddity } = carried.value;
    if (oddity !== null) this.oddities.push(oddity.refusal);
    this.append(events, context);
    return ok(events);
  }

  /** Asks and expects to be granted. */
  grant(actorId: string, command: PanelCommand, facts: Partial<PanelContext> = {}): this {
    const decided = this.ask(actorId, command, facts);
    if (!decided.ok)
      throw new Error(`${command.type} by ${actorId} was refused: ${JSON.stringify(decided.error)}`);
    return this;
  }

  ballotCommand(
    memberId: string,
    choice: BallotChoice,
    reason: string | null = null,
    n = 1,
  ): Extract<PanelCommand, { type: "castBallot" }> {
    const itemId = `item-${n}`;
    const nonce = sha256(`${memberId} ${this.ballots.length}`).slice(0, 32);
    this.ballots.push({ memberId, choice, reason, nonce });
    const commitment = commitmentOf({
      panel: panelId,
      item: itemId,
      member: memberId,
      choice,
      reason,
      nonce,
    });
    return { type: "castBallot", itemId, memberId, commitment };
  }

  cast(memberId: string, choice: BallotChoice, n = 1): this {
    return this.grant(memberId, this.ballotCommand(memberId, choice, null, n));
  }

  record(audience: Audience = { kind: "SECRETARIAT", without: [] }): string {
    const lines = this.events.map((event) => {
      const seen = redactEvent(audience, event, panelStream(panelId));
      return seen.type === "Withheld" ? { ...seen, hash: event.hash } : seen;
    });
    const { title, cycle } = this.panel;
    const header = {
      stream: panelStream(panelId),
      panelId,
      title,
      cycle,
      audience: audienceKey(audience),
      events: lines.length,
      head: this.hash,
      exportedAt: this.now,
    };
    return writeRecord(header, lines);
  }

  private openBallots(state: PanelState): OpenBallot[] {
    const item = state.status === "NONE" ? undefined : itemUnderWay(state);
    if (item?.phase !== "VOTING") return [];
    return this.ballots.filter(({ memberId, choice, reason, nonce }) => {
      const commitment = commitmentOf({
        panel: panelId,
        item: item.itemId,
        member: memberId,
        choice,
        reason,
        nonce,
      });
      return item.vote.ballots[memberId]?.commitment === commitment;
    });
  }

  private append(bodies: readonly PanelEventBody[], context: PanelContext): void {
    this.commands += 1;
    const commandId = `command-${this.commands}`;
    for (const body of bodies) {
      const seq = this.events.length + 1;
      const salt = sha256(`salt ${seq}`).slice(0, 32);
      const unhashed = { ...body, seq, at: context.at, actorId: context.actorId, commandId, salt };
      this.hash = chainHash(this.hash, digestOf({ ...unhashed, stream: panelStream(panelId) }));
      const event: PanelEvent = { ...unhashed, hash: this.hash };
      this.events.push(event);
      this.state = evolve(this.state, event);
    }
  }
}
