import type { Assessment } from "./assessment.js";
import type { OpenBallot } from "./commands.js";
import type { EvidenceFacts } from "./evidence.js";
import type { ProposalFacts } from "./words.js";

/**
 * What comes in with a command from outside the stream. The shell gathers it; `decide` asks nobody.
 * Facts that a command does not need may be left out; a needed one that is missing is a bug and throws.
 */
export interface PanelContext {
  readonly actorId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** convenePanel: the actor's grants let them convene panels, and this is their name. */
  readonly convener?: {
    readonly allowed: boolean;
    readonly name: string;
    readonly homeAgencyId: string | null;
  };
  /** convenePanel: there is such a cycle. A record holds only panels for which there was one. */
  readonly cycleExists?: boolean;
  /** addAgendaItem: the proposal, and whether it is in stage IN_PANEL; null when there is none. */
  readonly proposal?: (ProposalFacts & { readonly inPanelStage: boolean }) | null;
  /** appointMember, inviteObserver: the person; null when there is none. */
  readonly person?: { readonly name: string; readonly homeAgencyId: string | null } | null;
  /** callItem: the score sheet as it stands now. */
  readonly assessment?: Assessment;
  /** showEvidence, and makeRemark with a thread: the evidence that is named; null when there is none for the actor. */
  readonly evidence?: EvidenceFacts | null;
  /** takeChair: the chair has had no connection for a minute. */
  readonly chairUnreachable?: boolean;
  /** revealBallots, and what a reveal may follow by itself: the ballots that could be taken out of their envelopes. */
  readonly openBallots?: readonly OpenBallot[];
}
