import type { PageText } from "@sidang/shared";
import type { Answers, Job, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";

/** What the server says to its worker. */
export type ToWorker =
  | { readonly type: "JOB"; readonly id: number; readonly job: Job }
  /** The pages have arrived; the next may come. */
  | { readonly type: "PAGES_TAKEN" };

/**
 * What the worker says. A long text travels a few pages at a time and waits for each to be taken: unpacking a message
 * costs the server's thread time, and a whole document in one would hold it for longer than it may.
 */
export type FromWorker =
  | { readonly type: "BEGUN"; readonly id: number }
  | { readonly type: "PROGRESS"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly type: "PAGES"; readonly id: number; readonly pages: readonly PageText[] }
  | { readonly type: "DONE"; readonly id: number; readonly answer: Answers[JobKind] | Refused }
  /** A bug of ours or of a library, as text. */
  | { readonly type: "FAILED"; readonly id: number; readonly message: string };
