import { chainHash, digestOf, genesisHash } from "../ledger/chain.js";
import { commitmentOf } from "../ledger/commitment.js";
import { writeRecord } from "../ledger/record.js";
import { sha256 } from "../ledger/sha256.js";
import type { Assessment } from "./assessment.js";
import type { OpenBallot, PanelCommand } from "./commands.js";
import type { PanelContext } from "./context.js";
import type { Decided } from "./decide/guards.js";
import { decide, followUp } from "./decide/index.js";
import type { PanelEvent, PanelEventBody } from "./events.js";
import { evolve } from "./evolve.js";
import { notConvened, type Panel, type PanelState } from "./state.js";
import { type Audience, audienceKey, canSee } from "./visibility.js";
import type { BallotChoice, PanelOptions, ProposalFacts } from "./words.js";

/** 4 March 2026, 09.00 WIB. */
export const morning = Date.UTC(2026, 2, 4, 2);

export const panelId = "panel-1";

/** Who there is. `tpn2` and `unlucky` come from the agency of unit 2. */
export const people: Readonly<
  Record<string, { readonly name: string; readonly homeAgencyId: string | null }>
> = Object.fromEntries(
  [
    "secretary",
    "chair",
    "deputy",
    "tpn",
    "tpn2",
    "kemenpanrb",
    "kpk",
    "kpk2",
    "ombudsman",
    "observer",
    "stranger",
  ].map((id) => [id, { name: `${id.toUpperCase()}, S.H.`, homeAgencyId: id === "tpn2" ? "agency-2" : null }]),
);

export const proposals: Readonly<Record<string, ProposalFacts>> = Object.fromEntries(
  [1, 2, 3, 4].map((n) => [
    `proposal-${n}`,
    {
      proposalId: `proposal-${n}`,
      unitId: `unit-${n}`,
      unitName: `Unit ${n}`,
      agencyId: `agency-${n}`,
      agencyName: `Agency ${n}`,
      target: n === 3 ? "WBBM" : "WBK",
    },
  ]),
);

const gate = (code: string, value: number | null, bound: number | null, passed: boolean) => ({
  code,
  kind: value === null ? ("FACT" as const) : ("POINTS" as const),
  label: { id: code },
  value,
  bound,
  passed,
});

/** Unit 1 passes WBK, 2 fails a survey by a hair, 3 passes all but an earlier WBK, 4 passes both. */
export const assessments: Readonly<Record<string, Assessment>> = Object.fromEntries(
  [1, 2, 3, 4].map((n) => {
    const survey = gate("B.I.a", n === 2 ? 15.74 : 16.2, 15.75, n !== 2);
    const earlier = gate("earlierWbk", null, null, n === 4);
    const total = gate("total", 88.125, 75, true);
    const assessment: Assessment = {
      instrumentId: "LKE-ZI-90-2021",
      total: 88.125,
      enablers: 52.5,
      results: 35.625,
      complete: true,
      areas: [{ code: "MP", points: 7.5, weight: 8 }],
      gates: { WBK: [total, survey], WBBM: [{ ...total, bound: 85 }, survey, earlier] },
    };
    return [`proposal-${n}`, assessment];
  }),
);

/** A sitting for tests: real rules, real chain, a clock of its own. Nothing in it is a mock. */
export class Sitting {
  state: PanelState = notConvened;
  readonly events: PanelEvent[] = [];
  readonly ballots: OpenBallot[] = [];
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
      chairUnreachable: this.chairUnreachable,
      openBallots: command.type === "revealBallots" ? this.openBallots() : [],
      ...(assessment === undefined ? {} : { assessment }),
    };
  }

  /** Judges and, when granted, appends; as the server does, follow-ups included. */
  ask(actorId: string, command: PanelCommand, facts: Partial<PanelContext> = {}): Decided {
    this.now += 1000;
    const context = { ...this.facts(actorId, command), ...facts };
    const decided = decide(this.state, command, context);
    if (!decided.ok) return decided;
    this.commands += 1;
    const commandId = `command-${this.commands}`;
    this.append(decided.value, context, commandId);
    const next = followUp(this.state);
    if (next === null) return decided;
    const followed = decide(this.state, next, { ...context, openBallots: this.openBallots() });
    if (!followed.ok) throw new Error(`the follow-up was refused: ${followed.error.reason}`);
    this.append(followed.value, context, commandId);
    return { ok: true, value: [...decided.value, ...followed.value] };
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
    const lines = this.events.map((event) =>
      canSee(audience, event)
        ? event
        : {
            type: "Withheld" as const,
            seq: event.seq,
            digest: digestOf({ ...event, stream: `panel:${panelId}` }),
            hash: event.hash,
          },
    );
    const { title, cycle } = this.panel;
    const header = {
      stream: `panel:${panelId}`,
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

  private openBallots(): OpenBallot[] {
    const item =
      this.state.status === "NONE" ? undefined : this.state.agenda.find((each) => each.phase === "VOTING");
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

  private append(bodies: readonly PanelEventBody[], context: PanelContext, commandId: string): void {
    for (const body of bodies) {
      const seq = this.events.length + 1;
      const salt = sha256(`salt ${seq}`).slice(0, 32);
      const unhashed = { ...body, seq, at: context.at, actorId: context.actorId, commandId, salt };
      this.hash = chainHash(this.hash, digestOf({ ...unhashed, stream: `panel:${panelId}` }));
      const event: PanelEvent = { ...unhashed, hash: this.hash };
      this.events.push(event);
      this.state = evolve(this.state, event);
    }
  }
}

export const voterIds = ["tpn", "tpn2", "kemenpanrb", "kpk", "kpk2", "ombudsman"] as const;

export function convene(options: PanelOptions = { rule: "UNANIMOUS", autoReveal: false }): PanelCommand {
  return {
    type: "convenePanel",
    panelId,
    cycle: 2026,
    title: "Sidang Panel 1",
    scheduledFor: morning,
    timeZone: "WIB",
    meetingLink: null,
    options,
  };
}

/** Convened, three units on the agenda, everybody appointed, nobody here yet. */
export function scheduled(options?: PanelOptions): Sitting {
  const sitting = new Sitting().grant("secretary", convene(options));
  for (const n of [1, 2, 3]) {
    sitting.grant("secretary", {
      type: "addAgendaItem",
      itemId: `item-${n}`,
      proposalId: `proposal-${n}`,
      minutes: 60,
    });
  }
  const appoint = (memberId: string, rest: Partial<Extract<PanelCommand, { type: "appointMember" }>>) =>
    sitting.grant("secretary", {
      type: "appointMember",
      memberId,
      institution: null,
      lead: false,
      office: null,
      ...rest,
    });
  appoint("chair", { office: "CHAIR" });
  appoint("deputy", { office: "DEPUTY" });
  appoint("tpn", { institution: "TPN", lead: true });
  appoint("tpn2", { institution: "TPN" });
  appoint("kemenpanrb", { institution: "KEMENPANRB", lead: true });
  appoint("kpk", { institution: "KPK", lead: true });
  appoint("kpk2", { institution: "KPK" });
  appoint("ombudsman", { institution: "OMBUDSMAN", lead: true });
  return sitting.grant("secretary", { type: "inviteObserver", observerId: "observer", itemId: "item-1" });
}

/** Everybody checked in. */
export function attended(options?: PanelOptions): Sitting {
  const sitting = scheduled(options);
  for (const memberId of ["chair", "deputy", ...voterIds])
    sitting.grant(memberId, { type: "checkIn", memberId, mode: "ROOM" });
  return sitting;
}

export function opened(options?: PanelOptions): Sitting {
  return attended(options).grant("chair", { type: "openPanel" });
}

export function deliberating(n = 1, options?: PanelOptions): Sitting {
  return opened(options)
    .grant("chair", { type: "callItem", itemId: `item-${n}` })
    .grant("chair", { type: "beginDeliberation", itemId: `item-${n}` });
}

export function votingOn(
  n = 1,
  options?: PanelOptions,
  motion: "GRANT_WBK" | "GRANT_WBBM" = "GRANT_WBK",
): Sitting {
  return deliberating(n, options).grant("chair", {
    type: "openVoting",
    itemId: `item-${n}`,
    motion,
    minutes: null,
  });
}

/** Every voter of the item has cast `choice`, or what `but` says of them. */
export function castBy(
  sitting: Sitting,
  choice: BallotChoice,
  n = 1,
  but: Partial<Record<string, BallotChoice>> = {},
): Sitting {
  for (const memberId of voterIds) {
    if (sitting.item(n).conflicts[memberId] === undefined) sitting.cast(memberId, but[memberId] ?? choice, n);
  }
  return sitting;
}

export function revealed(
  n = 1,
  choice: BallotChoice = "GRANT",
  motion: "GRANT_WBK" | "GRANT_WBBM" = "GRANT_WBK",
): Sitting {
  return castBy(votingOn(n, undefined, motion), choice, n).grant("chair", {
    type: "revealBallots",
    itemId: `item-${n}`,
    reason: null,
    automatic: false,
  });
}
