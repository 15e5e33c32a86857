import type { AddProblem, QueueEntry, Refusal, SameFile } from "../queue/entry";

/** The file itself cannot be read: it was moved or changed since it was chosen. */
export class UnreadableFile extends Error {}

/** What a file that is on its way reports. After `over` it reports nothing more. */
export interface SendingReports {
  readonly urlGiven: (uploadUrl: string) => void;
  readonly progressed: (sent: number) => void;
  readonly over: (ending: SendingEnd) => void;
}

export type SendingEnd =
  | { readonly kind: "ARRIVED" }
  /** `forget`: what the server had is gone. */
  | { readonly kind: "CUT"; readonly forget: boolean }
  | { readonly kind: "REFUSED"; readonly reason: Refusal; readonly bound: number | null };

/** What became of a request to add. LOST: nobody knows; the same command is to be sent again. */
export type AddEnd =
  | { readonly kind: "ADDED"; readonly evidenceId: string }
  | { readonly kind: "REFUSED"; readonly problem: AddProblem }
  | { readonly kind: "UPLOAD_GONE" }
  | { readonly kind: "LOST" };

/** What the queue needs of the world around it. */
export interface QueuePorts {
  /** Sends a file, or goes on where it was cut off; answers how to stop. */
  readonly send: (
    file: File,
    entry: Pick<QueueEntry, "place" | "uploadUrl">,
    reports: SendingReports,
  ) => () => void;
  /** SHA-256 in hex. Rejects with `UnreadableFile`, when the signal says so, or when the line is gone. */
  readonly hash: (file: File, onRead: (bytes: number) => void, signal: AbortSignal) => Promise<string>;
  /** Where the proposal has these bytes already; null also when that cannot be found out. */
  readonly findKnown: (proposalId: string, sha256: string) => Promise<SameFile | null>;
  readonly add: (entry: QueueEntry) => Promise<AddEnd>;
  /** Gives up what the server keeps. Never rejects. */
  readonly discard: (uploadUrl: string) => Promise<void>;
  /** The most bytes of one file; null while it is not known. */
  readonly mostBytes: () => Promise<number | null>;
  /** Takes an entry for this tab; false when another tab has it. It is given back when the page goes. */
  readonly claim: (entryId: string) => Promise<boolean>;
  readonly stored: {
    readonly all: () => ReadonlyMap<string, string>;
    readonly put: (id: string, json: string) => void;
    readonly remove: (id: string) => void;
  };
  readonly newId: () => string;
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back after so many milliseconds; answers how to call that off. */
  readonly later: (ms: number, then: () => void) => () => void;
}
