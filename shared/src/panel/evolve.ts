import { assertNever } from "../kernel/assertNever.js";
import type { PanelEventBody, PanelEventPayloads, PanelHappening } from "./events.js";
import { evolveItem } from "./evolveItem.js";
import { memberOf } from "./questions.js";
import { type AgendaItem, type Member, notConvened, type Panel, type PanelState } from "./state.js";
import { institutions } from "./words.js";

type Happened = PanelEventBody & { readonly seq: number; readonly at: number; readonly actorId: string };

/**
 * Folds one event into a panel. It never refuses: what happened, happened. An event about an item or a person that
 * the state does not hold changes only `seq`; in a viewer's redacted stream that is normal.
 */
export function evolve(state: PanelState, event: PanelHappening): PanelState {
  if (event.type === "Withheld") return { ...state, seq: event.seq };
  if (event.type === "PanelConvened") return convene(event);
  if (state.status === "NONE") return { ...state, seq: event.seq };
  return { ...evolvePanel(state, event), seq: event.seq };
}

/** The fold of a stream from its beginning. */
export function foldPanel(events: Iterable<PanelHappening>): PanelState {
  let state: PanelState = notConvened;
  for (const event of events) state = evolve(state, event);
  return state;
}

/** The fold of what `decide` answered, before it has a place in the stream. */
export function foldBodies(
  state: PanelState,
  bodies: readonly PanelEventBody[],
  { at, actorId }: { readonly at: number; readonly actorId: string },
): PanelState {
  let folded = state;
  for (const body of bodies) folded = evolve(folded, { ...body, seq: folded.seq + 1, at, actorId });
  return folded;
}

function convene({
  payload,
  seq,
}: {
  readonly payload: PanelEventPayloads["PanelConvened"];
  readonly seq: number;
}): Panel {
  return {
    ...payload,
    status: "SCHEDULED",
    seq,
    openedAt: null,
    closedAt: null,
    pauseReason: null,
    chairId: null,
    members: {},
    observers: [],
    quorum: { met: false, missing: institutions },
    agenda: [],
  };
}

function evolvePanel(panel: Panel, event: Happened): Panel {
  switch (event.type) {
    case "PanelConvened":
      return panel;
    case "AgendaItemAdded": {
      const added: AgendaItem = { ...event.payload, conflicts: {}, case: null, phase: "WAITING" };
      return { ...panel, agenda: byRank([...panel.agenda, added]) };
    }
    case "AgendaItemMoved":
      return {
        ...panel,
        agenda: byRank(
          panel.agenda.map((item) =>
            item.itemId === event.payload.itemId ? { ...item, rank: event.payload.rank } : item,
          ),
        ),
      };
    case "AgendaItemRemoved":
      return {
        ...panel,
        agenda: panel.agenda.filter((item) => item.itemId !== event.payload.itemId),
        observers: panel.observers.filter((observer) => observer.itemId !== event.payload.itemId),
      };
    case "MemberAppointed": {
      const { memberId, office } = event.payload;
      return {
        ...panel,
        members: { ...panel.members, [memberId]: { ...event.payload, attending: null } },
        chairId: office === "CHAIR" ? memberId : panel.chairId,
      };
    }
    case "MemberDismissed": {
      const { [event.payload.memberId]: _gone, ...members } = panel.members;
      return { ...panel, members, agenda: forMember(panel.agenda, event) };
    }
    case "ObserverInvited":
      return { ...panel, observers: [...panel.observers, event.payload] };
    case "MemberCheckedIn":
      return attend(panel, event.payload.memberId, { since: event.at, mode: event.payload.mode });
    case "MemberCheckedOut":
      return { ...attend(panel, event.payload.memberId, null), agenda: forMember(panel.agenda, event) };
    case "QuorumLost":
      return { ...panel, quorum: { met: false, missing: event.payload.missing } };
    case "QuorumRegained":
      return { ...panel, quorum: { met: true, missing: [] } };
    case "PanelOpened":
      return { ...panel, status: "OPEN", openedAt: event.at };
    case "PanelPaused":
      return { ...panel, status: "PAUSED", pauseReason: event.payload.reason };
    case "PanelResumed":
      return { ...panel, status: "OPEN", pauseReason: null };
    case "PanelClosed":
      return { ...panel, status: "CLOSED", closedAt: event.at };
    case "ChairHandedOver":
      return { ...panel, chairId: event.payload.to };
    case "ChairTaken":
      return { ...panel, chairId: event.payload.memberId };
    case "ItemCalled":
    case "ItemAssessed":
    case "DeliberationBegun":
    case "ConflictDeclared":
    case "ConflictWithdrawn":
    case "FloorRequested":
    case "FloorGiven":
    case "FloorYielded":
    case "PointOfOrderRaised":
    case "RemarkMade":
    case "RemarkRetracted":
    case "EvidenceShown":
    case "VotingOpened":
    case "SteppedBack":
    case "BallotCast":
    case "BallotsRevealed":
    case "DecisionRecorded":
    case "ItemDeferred":
    case "ItemReopened":
      return {
        ...panel,
        agenda: panel.agenda.map((item) =>
          item.itemId === event.payload.itemId ? evolveItem(item, event) : item,
        ),
      };
    default:
      return assertNever(event, "panel event");
  }
}

function byRank(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return [...agenda].sort((a, b) => a.rank - b.rank || (a.itemId < b.itemId ? -1 : 1));
}

function attend(panel: Panel, memberId: string, attending: Member["attending"]): Panel {
  const member = memberOf(panel, memberId);
  return member === undefined
    ? panel
    : { ...panel, members: { ...panel.members, [memberId]: { ...member, attending } } };
}

/** Somebody left: every item learns of it, since a leaver holds no floor. */
function forMember(
  agenda: readonly AgendaItem[],
  event: Extract<Happened, { type: "MemberDismissed" | "MemberCheckedOut" }>,
): readonly AgendaItem[] {
  return agenda.map((item) => evolveItem(item, event));
}
