import {
  type Assessment,
  type BallotChoice,
  carryOut,
  chainHash,
  commitmentOf,
  decide,
  digestOf,
  type EvidenceFacts,
  genesisHash,
  notConvened,
  type OpenBallot,
  type Panel,
  type PanelCommand,
  type PanelContext,
  type PanelEvent,
  type PanelState,
  panelStream,
  type Refusal,
  type Withheld,
} from "@sidang/shared";
import type { Frame } from "#app/features/panel/live/frame";

/** A sitting that tests act out: real commands through the real `decide`, into a real chained stream. */
export interface Sitting {
  readonly events: PanelEvent[];
  readonly state: () => Panel;
  readonly at: () => number;
  /** Carries out a command, or answers the refusal. Each command takes a second. */
  readonly try: (actorId: string, command: PanelCommand, facts?: Partial<PanelContext>) => Refusal | null;
  /** What the server would say, with all its facts, without carrying anything out. */
  readonly ask: (actorId: string, command: PanelCommand) => Refusal | null;
  /** Carries out a command that must not be refused. */
  readonly do: (actorId: string, command: PanelCommand, facts?: Partial<PanelContext>) => void;
  readonly cast: (memberId: string, itemId: string, choice: BallotChoice, enteredBy?: string) => void;
  readonly reveal: (itemId: string, reason?: string | null) => Refusal | null;
}

export const panelId = "panel-uji";
export const start = Date.UTC(2026, 2, 4, 2, 0);

/** Who sits, besides the secretary who convenes: id, institution, lead, office, home agency. */
const people = [
  ["ketua", "KEMENPANRB", false, "CHAIR", null],
  ["wakil", "TPN", false, "DEPUTY", null],
  ["tpn", "TPN", true, null, null],
  ["menpan", "KEMENPANRB", true, null, null],
  ["kpk", "KPK", true, null, null],
  ["kpk2", "KPK", false, null, null],
  ["ombudsman", "OMBUDSMAN", true, null, null],
] as const;

export const everybody: readonly string[] = ["sekretaris", ...people.map(([id]) => id)];
export const items = ["butir-1", "butir-2"] as const;

export function assessment(total = 80, failing = false): Assessment {
  const gates = [
    {
      code: "total",
      kind: "POINTS",
      label: { id: "Nilai total", en: "Total" },
      value: total,
      bound: 75,
      passed: total >= 75,
    },
    {
      code: "area:MP",
      kind: "SHARE",
      label: { id: "Manajemen perubahan", en: "Change management" },
      value: failing ? 0.5999 : 0.71,
      bound: 0.6,
      passed: !failing,
    },
  ] as const;
  return {
    instrumentId: "uji",
    total,
    enablers: total * 0.6,
    results: total * 0.4,
    complete: true,
    areas: [{ code: "MP", points: 5.6, weight: 8 }],
    gates: {
      WBK: gates,
      WBBM: [
        ...gates,
        {
          code: "earlierWbk",
          kind: "FACT",
          label: { id: "Predikat WBK" },
          value: null,
          bound: null,
          passed: false,
        },
      ],
    },
  };
}

/** Evidence of an item's unit, as the server would know it. */
export function evidenceOf(itemId: string): EvidenceFacts {
  return {
    proposalId: `usulan-${itemId}`,
    title: "SK Tim Kerja",
    withdrawn: false,
    hasVersion: true,
    hasThread: true,
    pages: 20,
  };
}

/** A panel with four institutions, two items, nobody attending, scheduled for today. */
export function convened({ autoReveal = false } = {}): Sitting {
  const sitting = empty();
  sitting.do(
    "sekretaris",
    {
      type: "convenePanel",
      panelId,
      cycle: 2026,
      title: "Sidang Panel Uji",
      scheduledFor: start,
      timeZone: "WIB",
      meetingLink: null,
      options: { rule: "UNANIMOUS", autoReveal },
    },
    { convener: { allowed: true, name: "Sekretaris", homeAgencyId: null } },
  );
  for (const [memberId, institution, lead, office, homeAgencyId] of people) {
    sitting.do(
      "sekretaris",
      { type: "appointMember", memberId, institution, lead, office },
      { person: { name: `Nama ${memberId}`, homeAgencyId } },
    );
  }
  for (const itemId of items) {
    sitting.do(
      "sekretaris",
      { type: "addAgendaItem", itemId, proposalId: `usulan-${itemId}`, minutes: 60 },
      {
        proposal: {
          proposalId: `usulan-${itemId}`,
          unitId: `unit-${itemId}`,
          unitName: `Unit ${itemId}`,
          agencyId: "instansi",
          agencyName: "Kementerian Uji",
          target: "WBK",
          inPanelStage: true,
        },
      },
    );
  }
  return sitting;
}

/** Everybody has checked in and the chair has opened. */
export function opened(options: { autoReveal?: boolean } = {}): Sitting {
  const sitting = convened(options);
  for (const memberId of everybody) sitting.do(memberId, { type: "checkIn", memberId, mode: "ROOM" });
  sitting.do("ketua", { type: "openPanel" });
  return sitting;
}

/** The first item is being deliberated. */
export function deliberating(options: { autoReveal?: boolean; failing?: boolean } = {}): Sitting {
  const sitting = opened(options);
  sitting.do(
    "ketua",
    { type: "callItem", itemId: items[0] },
    { assessment: assessment(80, options.failing) },
  );
  sitting.do("ketua", { type: "beginDeliberation", itemId: items[0] });
  return sitting;
}

/** The first item is being voted on. */
export function voting(options: { autoReveal?: boolean; failing?: boolean } = {}): Sitting {
  const sitting = deliberating(options);
  sitting.do("ketua", { type: "openVoting", itemId: items[0], motion: "GRANT_WBK", minutes: 5 });
  return sitting;
}

function empty(): Sitting {
  const events: PanelEvent[] = [];
  const sealed = new Map<string, OpenBallot>();
  let state: PanelState = notConvened;
  let at = start;
  let head = genesisHash;

  const attempt: Sitting["try"] = (actorId, command, facts = {}) => {
    at += 1000;
    const context = { actorId, at, openBallots: [...sealed.values()], ...facts };
    const carried = carryOut(state, command, context);
    if (!carried.ok) return carried.error;
    const commandId = `perintah-${events.length + 1}`;
    for (const body of carried.value.events) {
      const seq = events.length + 1;
      const salt = seq.toString(16).padStart(32, "0");
      const placed = { ...body, seq, at, actorId, commandId, salt };
      head = chainHash(head, digestOf({ ...placed, stream: panelStream(panelId) }));
      events.push({ ...placed, hash: head });
    }
    state = carried.value.after;
    return carried.value.oddity?.refusal ?? null;
  };
  const must: Sitting["do"] = (actorId, command, facts) => {
    const refusal = attempt(actorId, command, facts);
    if (refusal !== null)
      throw new Error(`${command.type} by ${actorId} was refused: ${JSON.stringify(refusal)}`);
  };
  return {
    events,
    state: () => {
      if (state.status === "NONE") throw new Error("the panel has not been convened");
      return state;
    },
    at: () => at,
    try: attempt,
    ask: (actorId, command) => {
      const decided = decide(state, command, {
        actorId,
        at,
        openBallots: [...sealed.values()],
        assessment: assessment(),
      });
      return decided.ok ? null : decided.error;
    },
    do: must,
    cast: (memberId, itemId, choice, enteredBy) => {
      const ballot: OpenBallot = {
        memberId,
        choice,
        reason: null,
        nonce: `${events.length}`.padStart(32, "0"),
      };
      sealed.set(memberId, ballot);
      const { nonce, reason } = ballot;
      const commitment = commitmentOf({
        panel: panelId,
        item: itemId,
        member: memberId,
        choice,
        reason,
        nonce,
      });
      must(enteredBy ?? memberId, { type: "castBallot", itemId, memberId, commitment });
    },
    reveal: (itemId, reason = null) =>
      attempt("ketua", { type: "revealBallots", itemId, reason, automatic: false }),
  };
}

/** An event as the subscription would bring it. */
export function frameOf(event: PanelEvent | Withheld): Frame {
  if (event.type === "Withheld") return { __typename: event.type, seq: event.seq, digest: event.digest };
  const { type, at, ...rest } = event;
  return { ...rest, __typename: type, at: new Date(at).toISOString() };
}
