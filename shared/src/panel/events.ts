import type { Gate, Predicate } from "../instrument/index.js";
import type { Assessment } from "./assessment.js";
import type { OpenBallot } from "./commands.js";
import type { ShownPlace, ThreadReference } from "./evidence.js";
import type {
  AttendanceMode,
  BallotChoice,
  DecisionRule,
  Institution,
  Motion,
  Office,
  Outcome,
  PanelOptions,
  ProposalFacts,
  TimeZone,
} from "./words.js";

/** What can have happened in a panel. Each payload holds all that `evolve` needs; time and actor are on the envelope. */
export interface PanelEventPayloads {
  PanelConvened: {
    readonly panelId: string;
    readonly cycle: number;
    readonly title: string;
    readonly scheduledFor: number;
    readonly timeZone: TimeZone;
    readonly meetingLink: string | null;
    readonly options: PanelOptions;
  };
  /** `rank` orders the agenda; it is a fraction between the neighbours', so a move touches one item only. */
  AgendaItemAdded: {
    readonly itemId: string;
    readonly proposal: ProposalFacts;
    readonly minutes: number;
    readonly rank: number;
  };
  AgendaItemMoved: { readonly itemId: string; readonly rank: number };
  AgendaItemRemoved: { readonly itemId: string };
  MemberAppointed: {
    readonly memberId: string;
    readonly name: string;
    readonly institution: Institution | null;
    readonly lead: boolean;
    readonly office: Office | null;
    readonly homeAgencyId: string | null;
  };
  MemberDismissed: { readonly memberId: string };
  ObserverInvited: { readonly observerId: string; readonly name: string; readonly itemId: string };
  MemberCheckedIn: { readonly memberId: string; readonly mode: AttendanceMode };
  MemberCheckedOut: { readonly memberId: string };
  QuorumLost: { readonly missing: readonly Institution[] };
  QuorumRegained: Record<string, never>;
  PanelOpened: Record<string, never>;
  PanelPaused: { readonly reason: string | null };
  PanelResumed: Record<string, never>;
  PanelClosed: Record<string, never>;
  ChairHandedOver: { readonly from: string; readonly to: string };
  ChairTaken: { readonly memberId: string; readonly because: "CHECKED_OUT" | "UNREACHABLE" | "CONFLICT" };
  ItemCalled: { readonly itemId: string };
  /** Comes with ItemCalled, apart from it, because the gallery may know of the call but not of the sheet. */
  ItemAssessed: { readonly itemId: string; readonly assessment: Assessment };
  DeliberationBegun: { readonly itemId: string };
  ConflictDeclared: {
    readonly itemId: string;
    readonly memberId: string;
    readonly reason: string | null;
    readonly automatic: boolean;
  };
  ConflictWithdrawn: { readonly itemId: string; readonly memberId: string };
  FloorRequested: { readonly itemId: string; readonly memberId: string };
  FloorGiven: { readonly itemId: string; readonly memberId: string };
  FloorYielded: { readonly itemId: string; readonly memberId: string };
  PointOfOrderRaised: { readonly itemId: string; readonly memberId: string; readonly text: string };
  RemarkMade: {
    readonly itemId: string;
    readonly remarkId: string;
    readonly memberId: string;
    readonly text: string;
    /** Left out when it points to none, as in every record from before remarks could. */
    readonly thread?: ThreadReference;
  };
  RemarkRetracted: { readonly itemId: string; readonly remarkId: string };
  /** Title and pages as they were then, so that the record can be read, and judged again, by itself. */
  EvidenceShown: ShownPlace & {
    readonly itemId: string;
    readonly title: string;
    readonly pages: number | null;
  };
  VotingOpened: { readonly itemId: string; readonly motion: Motion; readonly closesAt: number | null };
  SteppedBack: { readonly itemId: string; readonly reason: string };
  BallotCast: {
    readonly itemId: string;
    readonly memberId: string;
    readonly commitment: string;
    readonly enteredBy: string | null;
  };
  BallotsRevealed: {
    readonly itemId: string;
    readonly ballots: readonly OpenBallot[];
    /** Members whose ballot stays sealed because they were no longer attending at the reveal. */
    readonly uncounted: readonly string[];
    readonly positions: Readonly<Record<Institution, BallotChoice>>;
    readonly reason: string | null;
    readonly automatic: boolean;
  };
  DecisionRecorded: {
    readonly itemId: string;
    readonly outcome: Outcome;
    /** The predicate that a GRANT gives; null otherwise. */
    readonly predicate: Predicate | null;
    readonly positions: Readonly<Record<Institution, BallotChoice>>;
    readonly rule: DecisionRule;
    readonly total: number;
    readonly enablers: number;
    readonly results: number;
    readonly gates: readonly Gate[];
  };
  ItemDeferred: { readonly itemId: string; readonly reason: string };
  ItemReopened: { readonly itemId: string; readonly reason: string };
}

export type PanelEventType = keyof PanelEventPayloads;

/** An event before it has a place in the stream: what `decide` answers. */
export type PanelEventBody = {
  [T in PanelEventType]: { readonly type: T; readonly payload: PanelEventPayloads[T] };
}[PanelEventType];

/** An event as the stream holds it. `seq` from 1 without holes; `at` in epoch milliseconds; `salt` 128 bits, `hash` 256 bits, in hex. */
export type PanelEvent = PanelEventBody & {
  readonly seq: number;
  readonly at: number;
  readonly actorId: string;
  readonly commandId: string;
  readonly salt: string;
  readonly hash: string;
};

/** What stands in for an event that the viewer may not see: its place and its digest, so the chain still closes. */
export interface Withheld {
  readonly type: "Withheld";
  readonly seq: number;
  readonly digest: string;
}

/** What `evolve` needs of an event: everything but the chain. */
export type PanelHappening =
  | (PanelEventBody & { readonly seq: number; readonly at: number; readonly actorId: string })
  | Withheld;

const eventTypeTable: Readonly<Record<PanelEventType, true>> = {
  PanelConvened: true,
  AgendaItemAdded: true,
  AgendaItemMoved: true,
  AgendaItemRemoved: true,
  MemberAppointed: true,
  MemberDismissed: true,
  ObserverInvited: true,
  MemberCheckedIn: true,
  MemberCheckedOut: true,
  QuorumLost: true,
  QuorumRegained: true,
  PanelOpened: true,
  PanelPaused: true,
  PanelResumed: true,
  PanelClosed: true,
  ChairHandedOver: true,
  ChairTaken: true,
  ItemCalled: true,
  ItemAssessed: true,
  DeliberationBegun: true,
  ConflictDeclared: true,
  ConflictWithdrawn: true,
  FloorRequested: true,
  FloorGiven: true,
  FloorYielded: true,
  PointOfOrderRaised: true,
  RemarkMade: true,
  RemarkRetracted: true,
  EvidenceShown: true,
  VotingOpened: true,
  SteppedBack: true,
  BallotCast: true,
  BallotsRevealed: true,
  DecisionRecorded: true,
  ItemDeferred: true,
  ItemReopened: true,
};

/** Every event type; the record's type says when one is forgotten. */
export const panelEventTypes = Object.keys(eventTypeTable) as readonly PanelEventType[];
