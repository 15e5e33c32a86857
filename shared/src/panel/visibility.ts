import { assertNever } from "../kernel/assertNever.js";
import { digestOf } from "../ledger/chain.js";
import type { PanelEvent, PanelEventBody, Withheld } from "./events.js";
import { hasConflict, memberOf } from "./questions.js";
import type { AgendaItem, Panel, PanelState } from "./state.js";
import { institutions } from "./words.js";

/**
 * What a viewer may see depends on an audience, not on a person (SPEC VS1): everybody of one audience receives the
 * same bytes. Item ids are sorted, so equal audiences have equal keys.
 */
export type Audience =
  | { readonly kind: "MEMBERS"; readonly without: readonly string[] }
  | { readonly kind: "SECRETARIAT"; readonly without: readonly string[] }
  | { readonly kind: "GALLERY"; readonly items: readonly string[] }
  /** National coordinators: what a gallery sees, of every item. */
  | { readonly kind: "OVERSIGHT" };

export interface Viewer {
  readonly userId: string;
  /** Holds the grant to see how panels go without taking part. */
  readonly oversees: boolean;
}

/** The audience that a viewer belongs to, or null when the panel does not exist for them (SPEC VS2). */
export function audienceOf(state: PanelState, viewer: Viewer): Audience | null {
  if (state.status === "NONE") return null;
  const member = memberOf(state, viewer.userId);
  if (member !== undefined) {
    const without = state.agenda
      .filter((item) => hasConflict(item, viewer.userId))
      .map((item) => item.itemId);
    return { kind: member.office === "SECRETARY" ? "SECRETARIAT" : "MEMBERS", without: without.sort() };
  }
  const items = state.observers
    .filter((observer) => observer.observerId === viewer.userId)
    .map((observer) => observer.itemId);
  if (items.length > 0) return { kind: "GALLERY", items: [...new Set(items)].sort() };
  return viewer.oversees ? { kind: "OVERSIGHT" } : null;
}

export function audienceKey(audience: Audience): string {
  switch (audience.kind) {
    case "MEMBERS":
    case "SECRETARIAT":
      return `${audience.kind}-${audience.without.join(",")}`;
    case "GALLERY":
      return `GALLERY+${audience.items.join(",")}`;
    case "OVERSIGHT":
      return "OVERSIGHT";
    default:
      return assertNever(audience, "audience");
  }
}

/** What an event tells: of the sitting as a whole, openly of an item, of who sits, or of the inside of an item's case. */
type Reach =
  | { readonly of: "EVERYBODY" }
  | { readonly of: "PANEL" }
  | { readonly of: "ITEM"; readonly itemId: string }
  | { readonly of: "CASE"; readonly itemId: string };

function reachOf(event: PanelEventBody): Reach {
  switch (event.type) {
    case "PanelConvened":
    case "PanelOpened":
    case "PanelPaused":
    case "PanelResumed":
    case "PanelClosed":
      return { of: "EVERYBODY" };
    case "MemberAppointed":
    case "MemberDismissed":
    case "ObserverInvited":
    case "MemberCheckedIn":
    case "MemberCheckedOut":
    case "QuorumLost":
    case "QuorumRegained":
    case "ChairHandedOver":
    case "ChairTaken":
    case "ConflictDeclared":
    case "ConflictWithdrawn":
      return { of: "PANEL" };
    case "AgendaItemAdded":
    case "AgendaItemMoved":
    case "AgendaItemRemoved":
    case "ItemCalled":
    case "DeliberationBegun":
    case "VotingOpened":
    case "SteppedBack":
    case "DecisionRecorded":
    case "ItemDeferred":
    case "ItemReopened":
      return { of: "ITEM", itemId: event.payload.itemId };
    case "ItemAssessed":
    case "FloorRequested":
    case "FloorGiven":
    case "FloorYielded":
    case "PointOfOrderRaised":
    case "RemarkMade":
    case "RemarkRetracted":
    case "EvidenceShown":
    case "BallotCast":
    case "BallotsRevealed":
      return { of: "CASE", itemId: event.payload.itemId };
    default:
      return assertNever(event, "panel event");
  }
}

/** The one place that says whether an audience may see an event (SPEC VS3). */
export function canSee(audience: Audience, event: PanelEventBody): boolean {
  const reach = reachOf(event);
  switch (audience.kind) {
    case "MEMBERS":
    case "SECRETARIAT":
      return reach.of !== "CASE" || !audience.without.includes(reach.itemId);
    case "GALLERY":
      return reach.of === "EVERYBODY" || (reach.of === "ITEM" && audience.items.includes(reach.itemId));
    case "OVERSIGHT":
      return reach.of === "EVERYBODY" || reach.of === "ITEM";
    default:
      return assertNever(audience, "audience");
  }
}

/** An event as an audience may see it: whole, or withheld with its digest (SPEC VS3). */
export function redactEvent(audience: Audience, event: PanelEvent, stream: string): PanelEvent | Withheld {
  if (canSee(audience, event)) return event;
  return { type: "Withheld", seq: event.seq, digest: digestOf({ ...event, stream }) };
}

/** The folded state as an audience may see it (SPEC VS4): equal to folding the redacted stream. */
export function redactState(state: PanelState, audience: Audience): PanelState {
  if (state.status === "NONE") return state;
  switch (audience.kind) {
    case "MEMBERS":
    case "SECRETARIAT":
      return {
        ...state,
        agenda: state.agenda.map((item) => (audience.without.includes(item.itemId) ? withhold(item) : item)),
      };
    case "GALLERY":
      return fromTheGallery(state, (item) => audience.items.includes(item.itemId));
    case "OVERSIGHT":
      return fromTheGallery(state, () => true);
    default:
      return assertNever(audience, "audience");
  }
}

function fromTheGallery(panel: Panel, sees: (item: AgendaItem) => boolean): Panel {
  return {
    ...panel,
    chairId: null,
    members: {},
    observers: [],
    quorum: { met: false, missing: institutions },
    agenda: panel.agenda.filter(sees).map((item) => ({ ...withhold(item), conflicts: {} })),
  };
}

/** An item without the inside of its case: phases and decision stay, sheet, floor, remarks and ballots go. */
function withhold(item: AgendaItem): AgendaItem {
  switch (item.phase) {
    case "WAITING":
    case "PRESENTING":
    case "DEFERRED":
      return { ...item, case: null };
    case "DELIBERATING":
      return { ...item, case: null, floor: { speaker: null, queue: [] } };
    case "VOTING":
    case "REVEALED":
      // Whether the ballots are revealed yet is part of the case: outside it, the vote goes on until the decision.
      return { ...item, case: null, phase: "VOTING", vote: { ...item.vote, ballots: {}, reveal: null } };
    case "DECIDED":
      return { ...item, case: null, vote: { ...item.vote, ballots: {}, reveal: null } };
    default:
      return assertNever(item, "agenda item");
  }
}
