import type { ShownPlace, ThreadReference } from "./evidence.js";
import type {
  AttendanceMode,
  BallotChoice,
  Institution,
  Motion,
  Office,
  PanelOptions,
  TimeZone,
} from "./words.js";

/** What may be asked of a panel (SPEC PN). A command is a wish: `decide` grants it as events or refuses it. */
export type PanelCommand =
  | {
      readonly type: "convenePanel";
      readonly panelId: string;
      readonly cycle: number;
      readonly title: string;
      /** Epoch milliseconds. */
      readonly scheduledFor: number;
      readonly timeZone: TimeZone;
      readonly meetingLink: string | null;
      readonly options: PanelOptions;
    }
  | {
      readonly type: "addAgendaItem";
      readonly itemId: string;
      readonly proposalId: string;
      readonly minutes: number;
    }
  | {
      readonly type: "moveAgendaItem";
      readonly itemId: string;
      /** Place in the agenda after the move, from 0. */
      readonly position: number;
    }
  | { readonly type: "removeAgendaItem"; readonly itemId: string }
  | {
      readonly type: "appointMember";
      readonly memberId: string;
      readonly institution: Institution | null;
      readonly lead: boolean;
      readonly office: Office | null;
    }
  | { readonly type: "dismissMember"; readonly memberId: string }
  | { readonly type: "inviteObserver"; readonly observerId: string; readonly itemId: string }
  | { readonly type: "checkIn"; readonly memberId: string; readonly mode: AttendanceMode }
  | { readonly type: "checkOut"; readonly memberId: string }
  | { readonly type: "openPanel" }
  | { readonly type: "pausePanel"; readonly reason: string | null }
  | { readonly type: "resumePanel" }
  | { readonly type: "closePanel" }
  | { readonly type: "handOverChair"; readonly memberId: string }
  | { readonly type: "takeChair" }
  | { readonly type: "callItem"; readonly itemId: string }
  | { readonly type: "beginDeliberation"; readonly itemId: string }
  | {
      readonly type: "declareConflict";
      readonly itemId: string;
      readonly memberId: string;
      readonly reason: string;
    }
  | { readonly type: "withdrawConflict"; readonly itemId: string; readonly memberId: string }
  | { readonly type: "requestFloor"; readonly itemId: string }
  | { readonly type: "giveFloor"; readonly itemId: string; readonly memberId: string }
  | { readonly type: "yieldFloor"; readonly itemId: string; readonly memberId: string }
  | { readonly type: "raisePointOfOrder"; readonly itemId: string; readonly text: string }
  | {
      readonly type: "makeRemark";
      readonly itemId: string;
      readonly remarkId: string;
      readonly text: string;
      /** The thread that it points to, if any. */
      readonly thread?: ThreadReference;
    }
  | { readonly type: "retractRemark"; readonly itemId: string; readonly remarkId: string }
  | ({ readonly type: "showEvidence"; readonly itemId: string } & ShownPlace)
  | {
      readonly type: "openVoting";
      readonly itemId: string;
      readonly motion: Motion;
      /** Minutes on the clock, or null for none. The clock informs; it does not close the vote. */
      readonly minutes: number | null;
    }
  | { readonly type: "stepBack"; readonly itemId: string; readonly reason: string }
  | {
      readonly type: "castBallot";
      readonly itemId: string;
      readonly memberId: string;
      /** SHA-256 in hex over the ballot (SPEC LG6). The choice itself never enters a command, a state or an event here. */
      readonly commitment: string;
    }
  | {
      readonly type: "revealBallots";
      readonly itemId: string;
      readonly reason: string | null;
      /** True when the panel reveals by itself; only `followUp` makes such a command. */
      readonly automatic: boolean;
    }
  | { readonly type: "recordDecision"; readonly itemId: string }
  | { readonly type: "deferItem"; readonly itemId: string; readonly reason: string }
  | { readonly type: "reopenItem"; readonly itemId: string; readonly reason: string };

export type PanelCommandType = PanelCommand["type"];

/** A ballot taken out of its envelope, with what is needed to check it against its commitment. */
export interface OpenBallot {
  readonly memberId: string;
  readonly choice: BallotChoice;
  readonly reason: string | null;
  /** 128 random bits in hex. */
  readonly nonce: string;
}
