import type { Anchor, AnchorState } from "../anchor/index.js";
import type { Circle, DocumentKind, Side, ThreadKind, ThreadStatus } from "./words.js";

/** Somebody as they were when they did it. */
export interface Author {
  readonly userId: string;
  readonly name: string;
  readonly side: Side;
}

/** A file as one version of an evidence. `number` counts from 1. */
export interface VersionFile {
  readonly versionId: string;
  readonly number: number;
  /** In hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** As it was called where it came from; for reading, never for a path. */
  readonly fileName: string;
  readonly mediaType: string;
}

/** What became of reading a version's text. `pages` is null where there are none to count. */
export type Reading =
  | { readonly kind: "PENDING" }
  | {
      readonly kind: "READ";
      readonly document: DocumentKind;
      readonly pages: number | null;
      /** Characters in its whole text; 0: a scan, which can be marked by region only. */
      readonly textLength: number;
    }
  | { readonly kind: "UNREADABLE"; readonly reason: string };

export interface Version extends VersionFile {
  readonly addedBy: Author;
  /** Epoch milliseconds. */
  readonly addedAt: number;
  readonly reading: Reading;
}

/** Where a thread stands in one version. LOST keeps the last anchor that was known, of an earlier version. */
export interface Placement {
  readonly state: AnchorState;
  readonly anchor: Anchor;
  /** 0..1: how much of what was marked is there. */
  readonly similarity: number;
  /** Who said so, when it was a person. */
  readonly byId: string | null;
}

export interface Mention {
  readonly userId: string;
  readonly name: string;
}

export interface Comment {
  readonly commentId: string;
  readonly author: Author;
  readonly at: number;
  readonly body: string;
  readonly mentions: readonly Mention[];
  /** 1, and one more at each edit. */
  readonly version: number;
  /** What it said before, oldest first: an edit leaves its trace. */
  readonly earlier: readonly { readonly body: string; readonly at: number }[];
}

export interface Resolution {
  readonly by: Author;
  readonly at: number;
  readonly reason: string;
}

/** Whom a thread is for, and whether it is sealed in a blind round. It never changes. */
export interface ThreadScope {
  readonly circle: Circle;
  /** The blind round that it was started in; sealed until that round is revealed. Null outside rounds. */
  readonly roundId: string | null;
  readonly authorId: string;
}

export interface Thread {
  readonly threadId: string;
  readonly scope: ThreadScope;
  readonly kind: ThreadKind;
  readonly status: ThreadStatus;
  readonly startedAt: number;
  /** When it was last written in, answered, resolved or reopened. */
  readonly touchedAt: number;
  /** The version that it was started on. */
  readonly versionId: string;
  /** By version. A version that has not been read yet has none. */
  readonly places: Readonly<Record<string, Placement>>;
  /** The first is the one that started it. */
  readonly comments: readonly Comment[];
  /** How it was resolved last; null when it never was, or was reopened. */
  readonly resolution: Resolution | null;
  readonly reopened: readonly Resolution[];
}

export interface Evidence {
  readonly status: "CURRENT" | "WITHDRAWN";
  readonly seq: number;
  readonly evidenceId: string;
  readonly proposalId: string;
  readonly title: string;
  readonly indicatorCodes: readonly string[];
  /** The day of what it shows, as YYYY-MM-DD; null when it is of no day. */
  readonly shownOn: string | null;
  /** When it was received: epoch milliseconds, which nobody can change. */
  readonly receivedAt: number;
  /** 1, and one more each time it is described anew. */
  readonly description: number;
  /** Oldest first; at least one. */
  readonly versions: readonly Version[];
  readonly withdrawal: Resolution | null;
  /** Blind rounds that were revealed here, in that order. */
  readonly revealed: readonly { readonly roundId: string; readonly circle: Circle }[];
  readonly threads: Readonly<Record<string, Thread>>;
}

export type EvidenceState = { readonly status: "NONE"; readonly seq: 0 } | Evidence;

export const noEvidence: EvidenceState = { status: "NONE", seq: 0 };

/** The version that is looked at when nobody asks for another. */
export function latestVersion({ versions }: Evidence): Version {
  const latest = versions.at(-1);
  if (latest === undefined) throw new Error("an evidence without a version");
  return latest;
}

/** A thread by its id. Ids are asked for by strangers, so only what is the record's own counts. */
export function findThread({ threads }: Pick<Evidence, "threads">, threadId: string): Thread | undefined {
  return Object.hasOwn(threads, threadId) ? threads[threadId] : undefined;
}

/** Where a thread stands in a version; undefined when nobody has said so yet. */
export function placeIn({ places }: Thread, versionId: string): Placement | undefined {
  return Object.hasOwn(places, versionId) ? places[versionId] : undefined;
}
