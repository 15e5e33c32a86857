import type { Assessment } from "./assessment.js";
import type { OpenBallot } from "./commands.js";
import type { PanelEventPayloads } from "./events.js";
import type { ShownEvidence, ThreadReference } from "./evidence.js";
import type {
  AttendanceMode,
  BallotChoice,
  Institution,
  Motion,
  Office,
  PanelOptions,
  ProposalFacts,
  TimeZone,
} from "./words.js";

/** A panel as the fold of its stream. Plain JSON: it travels as it is. */
export type PanelState = NotConvened | Panel;

export interface NotConvened {
  readonly status: "NONE";
  readonly seq: number;
}

export const panelStatuses = ["SCHEDULED", "OPEN", "PAUSED", "CLOSED", "SEALED"] as const;
export type PanelStatus = (typeof panelStatuses)[number];

export interface Panel {
  readonly status: PanelStatus;
  /** The last event folded in. */
  readonly seq: number;
  readonly panelId: string;
  readonly cycle: number;
  readonly title: string;
  readonly scheduledFor: number;
  readonly timeZone: TimeZone;
  readonly meetingLink: string | null;
  readonly options: PanelOptions;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  readonly pauseReason: string | null;
  /** Who presides now: the appointed chair, or whoever took over. */
  readonly chairId: string | null;
  readonly members: Readonly<Record<string, Member>>;
  readonly observers: readonly {
    readonly observerId: string;
    readonly name: string;
    readonly itemId: string;
  }[];
  /** As last recorded by QuorumLost and QuorumRegained. */
  readonly quorum: Quorum;
  /** In order of rank. */
  readonly agenda: readonly AgendaItem[];
}

export interface Quorum {
  readonly met: boolean;
  readonly missing: readonly Institution[];
}

export interface Member {
  readonly memberId: string;
  readonly name: string;
  readonly institution: Institution | null;
  readonly lead: boolean;
  readonly office: Office | null;
  readonly homeAgencyId: string | null;
  readonly attending: { readonly since: number; readonly mode: AttendanceMode } | null;
}

interface ItemBase {
  readonly itemId: string;
  readonly proposal: ProposalFacts;
  /** Time set aside on the agenda, in minutes. */
  readonly minutes: number;
  readonly rank: number;
  readonly conflicts: Readonly<
    Record<string, { readonly reason: string | null; readonly automatic: boolean }>
  >;
  /** What is said and seen of the unit. Null before the first call, and for a viewer from whom the item is withheld. */
  readonly case: Case | null;
}

export interface Case {
  readonly assessment: Assessment;
  readonly remarks: readonly Remark[];
  /** What everybody is to look at; null until something is shown, and once the item is over. */
  readonly shown: ShownEvidence | null;
}

export interface Remark {
  readonly remarkId: string;
  readonly memberId: string;
  readonly at: number;
  /** Null after it was retracted: the trace stays, the words leave the screen. */
  readonly text: string | null;
  readonly kind: "REMARK" | "POINT_OF_ORDER";
  /** The thread that it points to; null when none, and after it was retracted. */
  readonly thread: ThreadReference | null;
}

export interface Floor {
  readonly speaker: { readonly memberId: string; readonly since: number } | null;
  readonly queue: readonly { readonly memberId: string; readonly since: number }[];
}

/** One vote on one motion. `reveal` is null while the ballots are sealed (and, for a viewer from whom it is withheld, afterwards). */
export interface Vote {
  readonly motion: Motion;
  readonly openedAt: number;
  readonly closesAt: number | null;
  readonly ballots: Readonly<Record<string, SealedBallot>>;
  readonly reveal: {
    readonly at: number;
    readonly ballots: readonly OpenBallot[];
    readonly uncounted: readonly string[];
    readonly positions: Readonly<Record<Institution, BallotChoice>>;
    readonly reason: string | null;
    readonly automatic: boolean;
  } | null;
}

export interface SealedBallot {
  readonly commitment: string;
  readonly at: number;
  readonly enteredBy: string | null;
}

export type DecisionOnItem = Omit<PanelEventPayloads["DecisionRecorded"], "itemId"> & { readonly at: number };

export type AgendaItem = ItemBase &
  (
    | { readonly phase: "WAITING" }
    | { readonly phase: "PRESENTING"; readonly calledAt: number }
    | {
        readonly phase: "DELIBERATING";
        readonly calledAt: number;
        readonly begunAt: number;
        readonly floor: Floor;
      }
    | { readonly phase: "VOTING"; readonly calledAt: number; readonly vote: Vote }
    | { readonly phase: "REVEALED"; readonly calledAt: number; readonly vote: Vote }
    | {
        readonly phase: "DECIDED";
        readonly calledAt: number;
        readonly vote: Vote;
        readonly decision: DecisionOnItem;
      }
    | { readonly phase: "DEFERRED"; readonly deferredAt: number; readonly reason: string }
  );

export type ItemPhase = AgendaItem["phase"];

const phaseTable: Readonly<Record<ItemPhase, true>> = {
  WAITING: true,
  PRESENTING: true,
  DELIBERATING: true,
  VOTING: true,
  REVEALED: true,
  DECIDED: true,
  DEFERRED: true,
};

/** Every phase, in the order of a sitting; the record's type says when one is forgotten. */
export const itemPhases = Object.keys(phaseTable) as readonly ItemPhase[];

/** An item is under way from its call until it is decided or deferred. */
export type ItemUnderWay = Extract<
  AgendaItem,
  { phase: "PRESENTING" | "DELIBERATING" | "VOTING" | "REVEALED" }
>;

export const notConvened: NotConvened = { status: "NONE", seq: 0 };
