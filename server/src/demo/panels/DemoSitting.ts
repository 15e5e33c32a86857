import {
  type Assessment,
  type BallotChoice,
  carryOut,
  commitmentOf,
  findItem,
  notConvened,
  type OpenBallot,
  type Panel,
  type PanelCommand,
  type PanelContext,
  type PanelEventBody,
  type PanelState,
  type ProposalFacts,
  sha256,
} from "@sidang/shared";

/** Whom and what a sitting of the demonstration knows, by id. */
export interface DemoWorld {
  readonly people: ReadonlyMap<
    string,
    { readonly name: string; readonly homeAgencyId: string | null; readonly convenes: boolean }
  >;
  readonly proposals: ReadonlyMap<string, ProposalFacts>;
  readonly assessmentOf: (proposalId: string) => Assessment;
}

/** One command that was granted, with all that it brought about. */
interface Granted {
  readonly at: number;
  readonly actorId: string;
  readonly command: PanelCommand;
  readonly events: readonly PanelEventBody[];
  readonly after: Panel;
}

/** A panel that is led by commands under the real rules, at moments of our choosing. A command that is refused is a bug here. */
export class DemoSitting {
  readonly granted: Granted[] = [];
  readonly #world: DemoWorld;
  readonly #ballots = new Map<string, OpenBallot>();
  #state: PanelState = notConvened;

  constructor(world: DemoWorld) {
    this.#world = world;
  }

  get panel(): Panel {
    if (this.#state.status === "NONE") throw new Error("not convened");
    return this.#state;
  }

  ask(at: number, actorId: string, command: PanelCommand): void {
    const before = this.granted.at(-1)?.at ?? 0;
    if (at < before)
      throw new Error(`${command.type} would happen ${before - at} ms before what went before it`);
    const context = this.#facts(at, actorId, command);
    const carried = carryOut(this.#state, command, context);
    const refusal = carried.ok ? carried.value.oddity?.refusal : carried.error;
    if (!carried.ok || refusal !== undefined)
      throw new Error(`${command.type} by ${actorId} was refused: ${JSON.stringify(refusal)}`);
    const { events, after } = carried.value;
    this.#state = after;
    this.granted.push({ at, actorId, command, events, after: this.panel });
  }

  cast(
    at: number,
    memberId: string,
    itemId: string,
    choice: BallotChoice,
    reason: string | null = null,
  ): void {
    const { panelId } = this.panel;
    const nonce = sha256(`${panelId} ${itemId} ${memberId} ${this.granted.length}`).slice(0, 32);
    const commitment = commitmentOf({
      panel: panelId,
      item: itemId,
      member: memberId,
      choice,
      reason,
      nonce,
    });
    this.#ballots.set(memberId, { memberId, choice, reason, nonce });
    this.ask(at, memberId, { type: "castBallot", itemId, memberId, commitment });
  }

  #facts(at: number, actorId: string, command: PanelCommand): PanelContext {
    const { people, proposals, assessmentOf } = this.#world;
    const actor = people.get(actorId);
    if (actor === undefined) throw new Error(`nobody is ${actorId}`);
    const proposal = command.type === "addAgendaItem" ? proposals.get(command.proposalId) : undefined;
    const named =
      command.type === "appointMember"
        ? command.memberId
        : command.type === "inviteObserver"
          ? command.observerId
          : "";
    const item = command.type === "callItem" ? findItem(this.panel, command.itemId) : undefined;
    return {
      actorId,
      at,
      convener: { allowed: actor.convenes, name: actor.name, homeAgencyId: actor.homeAgencyId },
      proposal: proposal === undefined ? null : { ...proposal, inPanelStage: true },
      person: people.get(named) ?? null,
      openBallots: [...this.#ballots.values()],
      ...(item === undefined ? {} : { assessment: assessmentOf(item.proposal.proposalId) }),
    };
  }
}
