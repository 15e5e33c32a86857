import { DocumentProcess, type ProcessLimits, type Watch } from "./DocumentProcess.js";
import type {
  AnnotatePdf,
  Answers,
  BuildReport,
  CheckAnchor,
  CropPicture,
  FindWords,
  Job,
  JobKind,
  JobOf,
  MakePdf,
  MakePhoto,
  MeasurePages,
  PlaceQuotes,
  ReadText,
  Reanchor,
  RenderPage,
} from "./jobs.js";
import { type Refused, refuse } from "./refusal.js";

export interface ReaderLimits extends ProcessLimits {
  readonly processes: number;
  /** Jobs that may wait; further ones are refused. */
  readonly waiting: number;
}

const usualLimits: ReaderLimits = {
  processes: 1,
  waiting: 200,
  memory: 768,
  allMemory: 1_536,
  time: 60_000,
  paintingTime: 15_000,
  idle: 60_000,
};

type Asked<Kind extends JobKind> = Omit<JobOf<Kind>, "kind">;

interface Waiting {
  readonly start: (process: DocumentProcess) => Promise<void>;
  readonly leave: () => void;
}

/**
 * Reads documents, which strangers have sent, in processes of their own: a file that hangs, grows or crashes its reader
 * costs that process and no more. Jobs wait in the order in which they came.
 *
 * Every method answers with what it found, or with why not (`Refused`). It throws when there is no file at the path,
 * and for bugs.
 */
export class DocumentReader {
  readonly #limits: ReaderLimits;
  readonly #free: DocumentProcess[];
  readonly #processes: readonly DocumentProcess[];
  readonly #waiting: Waiting[] = [];
  #isClosed = false;

  constructor(limits: Partial<ReaderLimits> = {}) {
    this.#limits = { ...usualLimits, ...limits };
    this.#processes = Array.from({ length: this.#limits.processes }, () => new DocumentProcess(this.#limits));
    this.#free = [...this.#processes];
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

  placeQuotes(job: Asked<"PLACE_QUOTES">, watch?: Watch): Promise<Answers["PLACE_QUOTES"] | Refused> {
    return this.#ask<PlaceQuotes>({ kind: "PLACE_QUOTES", ...job }, watch);
  }

  measurePages(job: Asked<"MEASURE_PAGES">, watch?: Watch): Promise<Answers["MEASURE_PAGES"] | Refused> {
    return this.#ask<MeasurePages>({ kind: "MEASURE_PAGES", ...job }, watch);
  }

  findWords(job: Asked<"FIND_WORDS">, watch?: Watch): Promise<Answers["FIND_WORDS"] | Refused> {
    return this.#ask<FindWords>({ kind: "FIND_WORDS", ...job }, watch);
  }

  annotatePdf(job: Asked<"ANNOTATE_PDF">, watch?: Watch): Promise<Answers["ANNOTATE_PDF"] | Refused> {
    return this.#ask<AnnotatePdf>({ kind: "ANNOTATE_PDF", ...job }, watch);
  }

  makePdf(job: Asked<"MAKE_PDF">, watch?: Watch): Promise<Answers["MAKE_PDF"] | Refused> {
    return this.#ask<MakePdf>({ kind: "MAKE_PDF", ...job }, watch);
  }

  makePhoto(job: Asked<"MAKE_PHOTO">, watch?: Watch): Promise<Answers["MAKE_PHOTO"] | Refused> {
    return this.#ask<MakePhoto>({ kind: "MAKE_PHOTO", ...job }, watch);
  }

  buildReport(job: Asked<"BUILD_REPORT">, watch?: Watch): Promise<Answers["BUILD_REPORT"] | Refused> {
    return this.#ask<BuildReport>({ kind: "BUILD_REPORT", ...job }, watch);
  }

  /** Of the processes that run now, for whoever measures them. */
  get pids(): readonly number[] {
    return this.#processes.flatMap(({ pid }) => pid ?? []);
  }

  /** Ends what is being done and what waits, each with the refusal `CLOSED`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    for (const waiting of this.#waiting.splice(0)) waiting.leave();
    await Promise.all(this.#processes.map((process) => process.close()));
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
        start: async (process) => {
          watch.signal?.removeEventListener("abort", abort);
          try {
            // A process answers a job with what that kind of job gives.
            resolve((await process.run(job, watch)) as Answers[Asked["kind"]] | Refused);
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
    const process = this.#free.pop();
    if (process === undefined) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) {
      this.#free.push(process);
      return;
    }
    void waiting.start(process).then(() => {
      this.#free.push(process);
      this.#next();
    });
  }
}
