import { DocumentThread, type ThreadLimits, type Watch } from "./DocumentThread.js";
import type {
  Answers,
  CheckAnchor,
  CropPicture,
  FindWords,
  Job,
  JobKind,
  JobOf,
  ReadText,
  Reanchor,
  RenderPage,
} from "./jobs.js";
import { type Refused, refuse } from "./refusal.js";

export interface ReaderLimits extends ThreadLimits {
  readonly threads: number;
  /** Jobs that may wait; further ones are refused. */
  readonly waiting: number;
}

const usualLimits: ReaderLimits = {
  threads: 1,
  waiting: 200,
  memory: 768,
  growth: 1_536,
  time: 60_000,
  paintingTime: 15_000,
  idle: 60_000,
};

type Asked<Kind extends JobKind> = Omit<JobOf<Kind>, "kind">;

interface Waiting {
  readonly start: (thread: DocumentThread) => Promise<void>;
  readonly leave: () => void;
}

/**
 * Reads documents, which strangers have sent, in threads of their own: a file that hangs, grows or breaks its reader
 * costs that thread and no more. Jobs wait in the order in which they came.
 *
 * Every method answers with what it found, or with why not (`Refused`). It throws when there is no file at the path,
 * and for bugs.
 */
export class DocumentReader {
  readonly #limits: ReaderLimits;
  readonly #free: DocumentThread[];
  readonly #threads: readonly DocumentThread[];
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  constructor(limits: Partial<ReaderLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
    this.#threads = Array.from({ length: this.#limits.threads }, () => new DocumentThread(this.#limits));
    this.#free = [...this.#threads];
  }

  readText(job: Asked<"READ_TEXT">, watch?: Watch): Promise<Answers["READ_TEXT"] | Refused> {
    return this.#ask<ReadText>({ kind: "READ_TEXT", ...job }, watch);
  }

  renderPage(job: Asked<"RENDER_PAGE">, watch?: Watch): Promise<Answers["RENDER_PAGE"] | Refused> {
    return this.#ask<RenderPage>({ kind: "RENDER_PAGE", ...job }, watch);
  }

  cropPicture(job: Asked<"CROP_PICTURE">, watch?: Watch): Promise<Answers["CROP_PICTURE"] | Refused> {
    return this.#ask<CropPicture>({ kind: "CROP_PICTURE", ...job }, watch);
  }

  reanchor(job: Asked<"REANCHOR">, watch?: Watch): Promise<Answers["REANCHOR"] | Refused> {
    return this.#ask<Reanchor>({ kind: "REANCHOR", ...job }, watch);
  }

  checkAnchor(job: Asked<"CHECK_ANCHOR">, watch?: Watch): Promise<Answers["CHECK_ANCHOR"] | Refused> {
    return this.#ask<CheckAnchor>({ kind: "CHECK_ANCHOR", ...job }, watch);
  }

  findWords(job: Asked<"FIND_WORDS">, watch?: Watch): Promise<Answers["FIND_WORDS"] | Refused> {
    return this.#ask<FindWords>({ kind: "FIND_WORDS", ...job }, watch);
  }

  /** Ends what is being done and what waits, each with the refusal `CLOSED`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiting of this.#waiting.splice(0)) waiting.leave();
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }

  #ask<Asked extends Job>(job: Asked, watch: Watch = {}): Promise<Answers[Asked["kind"]] | Refused> {
    return new Promise((resolve, reject) => {
      if (this.#isClosed) return resolve(refuse("CLOSED"));
      if (watch.signal?.aborted) return resolve(refuse("CANCELLED"));
      if (this.#free.length === 0 && this.#waiting.length >= this.#limits.waiting)
        return resolve(refuse("BUSY", { bound: this.#limits.waiting }));
      const abort = () => {
        const place = this.#waiting.indexOf(waiting);
        if (place === -1) return;
        this.#waiting.splice(place, 1);
        resolve(refuse("CANCELLED"));
      };
      const waiting: Waiting = {
        start: async (thread) => {
          watch.signal?.removeEventListener("abort", abort);
          try {
            // A thread answers a job with what that kind of job gives.
            resolve((await thread.run(job, watch)) as Answers[Asked["kind"]] | Refused);
          } catch (error) {
            reject(error);
          }
        },
        leave: () => resolve(refuse("CLOSED")),
      };
      watch.signal?.addEventListener("abort", abort, { once: true });
      this.#waiting.push(waiting);
      this.#next();
    });
  }

  #next(): void {
    const thread = this.#free.pop();
    if (thread === undefined) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) {
      this.#free.push(thread);
      return;
    }
    void waiting.start(thread).then(() => {
      this.#free.push(thread);
      this.#next();
    });
  }
}
