import {
  type Assessment,
  decide,
  type EvidenceFacts,
  findItem,
  type Panel,
  type PanelCommand,
  type Refusal,
} from "@sidang/shared";

/** Stands for a text that the person has yet to write. */
export const unwritten = "…";
/** Stands for a commitment, which only the server can make. */
export const unsealed = "0".repeat(64);

/** Whose wish it is, when, and what the browser knows besides the state. */
export interface Asker {
  readonly userId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** The chair has had no connection for a minute, as far as presence tells. */
  readonly chairUnreachable: boolean;
}

const noSheet: Assessment = {
  instrumentId: "",
  total: 0,
  enablers: 0,
  results: 0,
  complete: false,
  areas: [],
  gates: { WBK: [], WBBM: [] },
};

/**
 * Would the server refuse this now? Null when not. Facts that only the server has (the sheet, the ballots in their
 * envelopes, the evidence) get stand-ins: they change what a command makes, and not whether it may be given. The server decides.
 */
export function judge(state: Panel, command: PanelCommand, asker: Asker): Refusal | null {
  const decided = decide(state, command, {
    actorId: asker.userId,
    at: asker.at,
    chairUnreachable: asker.chairUnreachable,
    assessment: noSheet,
    evidence: someEvidence(state, command),
    openBallots: [],
  });
  if (decided.ok) return null;
  // Said only after every other rule has been passed: the envelopes are the server's to open.
  return decided.error.reason === "BALLOT_UNREADABLE" ? null : decided.error;
}

/** Evidence as it would have to be. */
function someEvidence(state: Panel, command: PanelCommand): EvidenceFacts | null {
  const item = "itemId" in command ? findItem(state, command.itemId) : undefined;
  if (item === undefined) return null;
  const { proposalId } = item.proposal;
  return { proposalId, title: "", withdrawn: false, hasVersion: true, hasThread: true, pages: null };
}

/** The members for whom a command would not be refused. */
export function membersFor(
  state: Panel,
  asker: Asker,
  make: (memberId: string) => PanelCommand,
): readonly string[] {
  return Object.keys(state.members).filter((memberId) => judge(state, make(memberId), asker) === null);
}
