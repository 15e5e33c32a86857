import type { Answers, Job, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";

/** What the server says to its worker. */
export type ToWorker =
  | { readonly type: "JOB"; readonly id: number; readonly job: Job }
  /** The portion has arrived; the next may come. */
  | { readonly type: "TAKEN" };

/**
 * What the worker says. A document's text leaves it packed only: unpacking one would hold up everybody else. Bytes travel
 * in portions, each of which waits for the one before to be taken, for the same reason.
 */
export type FromWorker =
  | { readonly type: "BEGUN"; readonly id: number }
  | { readonly type: "PROGRESS"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: "BYTES"; readonly id: number; readonly bytes: Uint8Array }
  /** The answer, without the bytes that have travelled before it. */
  | { readonly type: "DONE"; readonly id: number; readonly answer: Answers[JobKind] | Refused }
  /** A bug of ours or of a library, as text. */
  | { readonly type: "FAILED"; readonly id: number; readonly message: string };
