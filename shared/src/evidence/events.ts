import type { Anchor, AnchorState } from "../anchor/index.js";
import type { Withheld } from "../panel/events.js";
import type { Author, Mention, Reading, ThreadScope, VersionFile } from "./state.js";
import type { Circle, ThreadKind } from "./words.js";

/** What can be said of an evidence besides its file. */
export interface Description {
  readonly title: string;
  readonly indicatorCodes: readonly string[];
  /** YYYY-MM-DD, or null. */
  readonly shownOn: string | null;
}

interface OfThread {
  readonly threadId: string;
  /** Repeated in each event of a thread, so that each says by itself who may see it. */
  readonly scope: ThreadScope;
}

interface Written extends OfThread {
  readonly commentId: string;
  readonly body: string;
  readonly mentions: readonly Mention[];
}

/** What each event of an evidence says. */
export interface EvidenceEventPayloads {
  readonly EvidenceAdded: Description & {
    readonly evidenceId: string;
    readonly proposalId: string;
    readonly version: VersionFile;
    readonly by: Author;
  };
  readonly VersionAdded: { readonly version: VersionFile; readonly by: Author };
  readonly VersionRead: { readonly versionId: string; readonly reading: Reading };
  readonly EvidenceDescribed: Description & { readonly by: Author };
  readonly EvidenceWithdrawn: { readonly reason: string; readonly by: Author };
  readonly ThreadStarted: Written & {
    readonly kind: ThreadKind;
    readonly versionId: string;
    readonly anchor: Anchor;
    readonly by: Author;
  };
  readonly CommentAdded: Written & { readonly by: Author };
  readonly CommentEdited: Written;
  readonly ThreadAnswered: OfThread;
  /** Asked again after an answer: it waits for the next one. */
  readonly ThreadAskedAgain: OfThread;
  readonly ThreadResolved: OfThread & { readonly reason: string; readonly by: Author };
  readonly ThreadReopened: OfThread & { readonly reason: string; readonly by: Author };
  /** By the machine, once a version has been read. */
  readonly ThreadReanchored: OfThread & {
    readonly versionId: string;
    readonly state: AnchorState;
    readonly anchor: Anchor;
    readonly similarity: number;
  };
  /** By a person: confirmed where it was, or put elsewhere. */
  readonly ThreadPlaced: OfThread & {
    readonly versionId: string;
    readonly anchor: Anchor;
    readonly by: Author;
  };
  readonly RoundRevealed: { readonly roundId: string; readonly circle: Circle };
}

export type EvidenceEventType = keyof EvidenceEventPayloads;

/** Those that belong to one thread. */
export type ThreadEventType = {
  [T in EvidenceEventType]: EvidenceEventPayloads[T] extends OfThread ? T : never;
}[EvidenceEventType];

export type EvidenceEventBody = {
  readonly [T in EvidenceEventType]: { readonly type: T; readonly payload: EvidenceEventPayloads[T] };
}[EvidenceEventType];

/** An event as it is stored. */
export type EvidenceEvent = EvidenceEventBody & {
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly actorId: string;
  readonly commandId: string;
  readonly salt: string;
  readonly hash: string;
};

/** What `evolveEvidence` needs of an event. */
export type EvidenceHappening =
  | (EvidenceEventBody & { readonly seq: number; readonly at: number; readonly actorId: string })
  | Withheld;

const typeTable: Readonly<Record<EvidenceEventType, true>> = {
  EvidenceAdded: true,
  VersionAdded: true,
  VersionRead: true,
  EvidenceDescribed: true,
  EvidenceWithdrawn: true,
  ThreadStarted: true,
  CommentAdded: true,
  CommentEdited: true,
  ThreadAnswered: true,
  ThreadAskedAgain: true,
  ThreadResolved: true,
  ThreadReopened: true,
  ThreadReanchored: true,
  ThreadPlaced: true,
  RoundRevealed: true,
};

/** Every type of event; the record's type says when one is forgotten. */
export const evidenceEventTypes = Object.keys(typeTable) as readonly EvidenceEventType[];
