import { evidenceLimits, isDay, type UploadBarrier, type UploadRefusal } from "@sidang/shared";

/** Whose evidence a file is to become. */
export interface UploadPlace {
  readonly proposalId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly cycle: number;
  readonly instrumentId: string;
}

/** What is said of a new piece of evidence. */
export interface Description {
  readonly title: string;
  readonly indicatorCodes: readonly string[];
  /** YYYY-MM-DD, or null when it is of no day. */
  readonly shownOn: string | null;
}

/** What the file is for: a new piece of evidence, or a newer version of one. */
export type Goal =
  | ({ readonly kind: "EVIDENCE" } & Description)
  | {
      readonly kind: "VERSION";
      readonly evidenceId: string;
      readonly title: string;
      /** Of the version that is the newest now. */
      readonly latestSha256: string;
    };

/** What is known of a chosen file without reading it. By it the same file is recognised when it is chosen again. */
export interface FileFacts {
  readonly name: string;
  readonly bytes: number;
  /** Epoch milliseconds. */
  readonly lastModified: number;
}

/** Where the same bytes are already. `evidenceId` is null when they wait in the queue. */
export interface SameFile {
  readonly evidenceId: string | null;
  readonly title: string;
  readonly fileName: string;
}

/** Why a file does not come in: what the server says of it, or that one may not hand in here (any more). */
export type Refusal = UploadRefusal | UploadBarrier | "NOT_ALLOWED" | "UNKNOWN";

/** Why the server did not add what was asked for, as its `reason` says, or its error's code. */
export interface AddProblem {
  readonly reason: string;
}

/** How far a file has come. Everything up to READY is about its bytes. */
export type Phase =
  /** Waits for its turn: to be read, or to be sent. */
  | { readonly name: "QUEUED" }
  /** It is read, to know it by its hash. */
  | { readonly name: "HASHING"; readonly read: number }
  /** The same bytes are there already; the person decides. */
  | { readonly name: "DUPLICATE"; readonly of: SameFile; readonly mayKeep: boolean }
  | { readonly name: "UPLOADING" }
  | { readonly name: "PAUSED" }
  /** The connection broke; it goes on by itself. */
  | { readonly name: "WAITING" }
  /** The page was loaded anew: the browser has let go of the file, the server keeps what it has. */
  | { readonly name: "FILE_NEEDED"; readonly otherChosen: boolean }
  | { readonly name: "REFUSED"; readonly reason: Refusal; readonly bound: number | null }
  /** The server has all bytes; it waits to be added. */
  | { readonly name: "READY"; readonly problem: AddProblem | null }
  /** `lost`: it was asked for and not answered, and is asked again. */
  | { readonly name: "ADDING"; readonly lost: boolean }
  | { readonly name: "ADDED"; readonly evidenceId: string };

export type PhaseName = Phase["name"];

/** A file on its way to becoming evidence. */
export interface QueueEntry {
  readonly id: string;
  readonly place: UploadPlace;
  readonly file: FileFacts;
  readonly goal: Goal;
  /** Of the command that adds it; another one only after the server has refused the one before. */
  readonly commandId: string;
  /** Null until it has been read once. */
  readonly sha256: string | null;
  /** The file in hand has been read, and is the one that is meant. */
  readonly checked: boolean;
  /** The person knows that the same bytes are there, and wants it all the same. */
  readonly keptDuplicate: boolean;
  /** Where the server keeps what it has of it. */
  readonly uploadUrl: string | null;
  /** Bytes that the server has, as far as is known. */
  readonly sent: number;
  /** The browser holds the file. */
  readonly inHand: boolean;
  /** The person has said that it is to be added as it is described, as soon as it is there. */
  readonly confirmed: boolean;
  readonly phase: Phase;
}

export type Queue = readonly QueueEntry[];

/** Whether what the server asks for is there: EV4, as far as it can be known here. */
export function isDescribed(goal: Goal): boolean {
  if (goal.kind === "VERSION") return true;
  const { title, indicatorCodes, shownOn } = goal;
  return (
    title.trim() !== "" &&
    title.length <= evidenceLimits.title &&
    indicatorCodes.length > 0 &&
    indicatorCodes.length <= evidenceLimits.indicators &&
    (shownOn === null || isDay(shownOn))
  );
}
