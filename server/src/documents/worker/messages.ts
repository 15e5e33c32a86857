import type { Answers, Job, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";

/** What the server says to its worker. */
export interface ToWorker {
  readonly id: number;
  readonly job: Job;
}

/** What the worker says. A document's text leaves it packed only: unpacking one would hold up everybody else. */
export type FromWorker =
  | { readonly type: "BEGUN"; readonly id: number }
  | { readonly type: "PROGRESS"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: "DONE"; readonly id: number; readonly answer: Answers[JobKind] | Refused }
  /** A bug of ours or of a library, as text. */
  | { readonly type: "FAILED"; readonly id: number; readonly message: string };
