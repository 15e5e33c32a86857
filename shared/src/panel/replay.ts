import { assertNever } from "../kernel/assertNever.js";
import { canonicalJson } from "../kernel/canonicalJson.js";
import { carryOut } from "./carryOut.js";
import type { PanelCommand } from "./commands.js";
import type { PanelContext } from "./context.js";
import type { PanelEvent, PanelEventBody, PanelEventPayloads, PanelEventType } from "./events.js";
import { findItem } from "./questions.js";
import type { PanelState } from "./state.js";

/** Why a recorded group of events is not what the rules make of its command. */
export interface Divergence {
  readonly seq: number;
  readonly message: string;
}

/**
 * Decides a recorded command again (SPEC LG8): the command and the facts that came with it are read back from its own
 * events, and the rules must answer with just those events.
 * @param state the panel before the command
 * @param group the events of one command, in order, at least one
 */
export function replayCommand(state: PanelState, group: readonly PanelEvent[]): Divergence | null {
  const [first] = group;
  if (first === undefined) return null;
  const stray = group.find((event) => event.actorId !== first.actorId || event.at !== first.at);
  if (stray !== undefined)
    return { seq: stray.seq, message: "the events of one command differ in actor or time" };
  const context = contextOf(state, group);
  const command = commandOf(state, first, group);
  if (command === null)
    return { seq: first.seq, message: `${first.type} is not what any command begins with` };
  const carried = carryOut(state, command, context);
  if (!carried.ok) {
    return {
      seq: first.seq,
      message:
        `the rules refuse ${command.type}: ${carried.error.reason} ${detailsOf(carried.error.details)}`.trim(),
    };
  }
  return compare(group, carried.value.events);
}

function compare(group: readonly PanelEvent[], expected: readonly PanelEventBody[]): Divergence | null {
  const last = group.at(-1) as PanelEvent;
  for (const [index, event] of group.entries()) {
    const body = expected[index];
    if (body === undefined)
      return { seq: event.seq, message: `${event.type} does not follow from its command` };
    if (body.type !== event.type)
      return { seq: event.seq, message: `the record says ${event.type}, the rules say ${body.type}` };
    if (canonicalJson(body.payload) !== canonicalJson(event.payload)) {
      return {
        seq: event.seq,
        message: `${event.type} says something else than the rules: ${difference(event.payload, body.payload)}`,
      };
    }
  }
  const missing = expected[group.length];
  return missing === undefined
    ? null
    : { seq: last.seq, message: `${missing.type} should follow and does not` };
}

function difference(recorded: object, decided: object): string {
  const fields = new Set([...Object.keys(recorded), ...Object.keys(decided)]);
  const value = (from: object, field: string) => (from as Record<string, unknown>)[field] ?? null;
  const differing = [...fields].filter(
    (field) => canonicalJson(value(recorded, field)) !== canonicalJson(value(decided, field)),
  );
  return differing.join(", ");
}

function detailsOf(details: readonly { readonly what: string }[]): string {
  return details.map((detail) => detail.what).join(", ");
}

function contextOf(state: PanelState, group: readonly PanelEvent[]): PanelContext {
  const find = <T extends PanelEventType>(type: T) =>
    group.find((event) => event.type === type)?.payload as PanelEventPayloads[T] | undefined;
  const { actorId, at } = group[0] as PanelEvent;
  const added = find("AgendaItemAdded");
  const person = find("MemberAppointed") ?? find("ObserverInvited");
  const named =
    person === undefined
      ? null
      : { name: person.name, homeAgencyId: "homeAgencyId" in person ? person.homeAgencyId : null };
  const assessed = find("ItemAssessed");
  const shown = find("EvidenceShown");
  const cites = shown ?? find("RemarkMade");
  const citing = cites === undefined || state.status === "NONE" ? undefined : findItem(state, cites.itemId);
  return {
    actorId,
    at,
    convener: { allowed: true, name: named?.name ?? "", homeAgencyId: named?.homeAgencyId ?? null },
    proposal: added === undefined ? null : { ...added.proposal, inPanelStage: true },
    person: named,
    // Whose evidence it was, only those knew who keep it; a record holds what was granted.
    evidence: {
      proposalId: citing?.proposal.proposalId ?? "",
      title: shown?.title ?? "",
      pages: shown?.pages ?? null,
      withdrawn: false,
      hasVersion: true,
      hasThread: true,
    },
    chairUnreachable: find("ChairTaken")?.because === "UNREACHABLE",
    openBallots: find("BallotsRevealed")?.ballots ?? [],
    ...(assessed === undefined ? {} : { assessment: assessed.assessment }),
  };
}

/** The command whose first event this is; null for events that only ever come along with another. */
function commandOf(state: PanelState, event: PanelEvent, group: readonly PanelEvent[]): PanelCommand | null {
  switch (event.type) {
    case "PanelConvened":
      return { type: "convenePanel", ...event.payload };
    case "AgendaItemAdded": {
      const { itemId, proposal, minutes } = event.payload;
      return { type: "addAgendaItem", itemId, proposalId: proposal.proposalId, minutes };
    }
    case "AgendaItemMoved": {
      const { itemId, rank } = event.payload;
      const agenda = state.status === "NONE" ? [] : state.agenda;
      return {
        type: "moveAgendaItem",
        itemId,
        position: agenda.filter((item) => item.itemId !== itemId && item.rank < rank).length,
      };
    }
    case "AgendaItemRemoved":
      return { type: "removeAgendaItem", ...event.payload };
    case "MemberAppointed": {
      const { memberId, institution, lead, office } = event.payload;
      return { type: "appointMember", memberId, institution, lead, office };
    }
    case "MemberDismissed":
      return { type: "dismissMember", ...event.payload };
    case "ObserverInvited":
      return { type: "inviteObserver", observerId: event.payload.observerId, itemId: event.payload.itemId };
    case "MemberCheckedIn":
      return { type: "checkIn", ...event.payload };
    case "MemberCheckedOut":
      return { type: "checkOut", ...event.payload };
    case "PanelOpened":
      return { type: "openPanel" };
    case "PanelPaused":
      return { type: "pausePanel", ...event.payload };
    case "PanelResumed":
      return { type: "resumePanel" };
    case "PanelClosed":
      return { type: "closePanel" };
    case "ChairHandedOver":
      return { type: "handOverChair", memberId: event.payload.to };
    case "ChairTaken":
      return { type: "takeChair" };
    case "ItemCalled":
      return group[1]?.type === "ItemAssessed" ? { type: "callItem", ...event.payload } : null;
    case "DeliberationBegun":
      return { type: "beginDeliberation", ...event.payload };
    case "ConflictDeclared":
      return event.payload.automatic || event.payload.reason === null
        ? null
        : {
            type: "declareConflict",
            itemId: event.payload.itemId,
            memberId: event.payload.memberId,
            reason: event.payload.reason,
          };
    case "ConflictWithdrawn":
      return { type: "withdrawConflict", ...event.payload };
    case "FloorRequested":
      return { type: "requestFloor", itemId: event.payload.itemId };
    case "FloorGiven":
      return { type: "giveFloor", ...event.payload };
    case "FloorYielded":
      return { type: "yieldFloor", ...event.payload };
    case "PointOfOrderRaised":
      return { type: "raisePointOfOrder", itemId: event.payload.itemId, text: event.payload.text };
    case "RemarkMade":
      return {
        type: "makeRemark",
        itemId: event.payload.itemId,
        remarkId: event.payload.remarkId,
        text: event.payload.text,
        ...(event.payload.thread === undefined ? {} : { thread: event.payload.thread }),
      };
    case "RemarkRetracted":
      return { type: "retractRemark", ...event.payload };
    case "EvidenceShown": {
      const { title: _title, pages: _pages, ...asked } = event.payload;
      return { type: "showEvidence", ...asked };
    }
    case "VotingOpened": {
      const { itemId, motion, closesAt } = event.payload;
      return {
        type: "openVoting",
        itemId,
        motion,
        minutes: closesAt === null ? null : (closesAt - event.at) / 60_000,
      };
    }
    case "SteppedBack":
      return { type: "stepBack", ...event.payload };
    case "BallotCast": {
      const { itemId, memberId, commitment } = event.payload;
      return { type: "castBallot", itemId, memberId, commitment };
    }
    case "BallotsRevealed":
      return event.payload.automatic
        ? null
        : {
            type: "revealBallots",
            itemId: event.payload.itemId,
            reason: event.payload.reason,
            automatic: false,
          };
    case "DecisionRecorded":
      return { type: "recordDecision", itemId: event.payload.itemId };
    case "ItemDeferred":
      return { type: "deferItem", ...event.payload };
    case "ItemReopened":
      return { type: "reopenItem", ...event.payload };
    case "ItemAssessed":
    case "QuorumLost":
    case "QuorumRegained":
      return null;
    default:
      return assertNever(event, "panel event");
  }
}
