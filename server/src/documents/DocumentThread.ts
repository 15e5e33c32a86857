import { Worker } from "node:worker_threads";
import { assertNever } from "@sidang/shared";
import type { Answers, Job, JobKind } from "./jobs.js";
import { type Refused, refuse } from "./refusal.js";
import type { FromWorker, ToWorker } from "./worker/messages.js";

/** Node runs the compiled worker, also when a test runs this file from its source: `tsc -b` comes first. */
const program = new URL(
  import.meta.url.endsWith(".ts")
    ? "../../dist/documents/worker/documentWorker.js"
    : "./worker/documentWorker.js",
  import.meta.url,
);

/** Milliseconds that a thread may take to start: a busy machine is no fault of the document. */
const startTime = 20_000;

const mega = 1024 * 1024;
/** Milliseconds between two looks at the memory: reading it takes some microseconds. */
const lookEvery = 100;

export interface ThreadLimits {
  /** Megabytes of JavaScript objects; a thread that needs more is ended. */
  readonly memory: number;
  /** Megabytes by which the whole process may grow during a job: unpacked streams and pictures are no such objects. */
  readonly growth: number;
  /** Milliseconds for one job; then its thread is ended, whatever it is doing. */
  readonly time: number;
  /** The same for a job that paints a picture: somebody waits for it. */
  readonly paintingTime: number;
  /** Milliseconds without a job after which the thread is ended, and its memory given back. */
  readonly idle: number;
}

export interface Watch {
  readonly signal?: AbortSignal;
  /** `done` of `total` pages, now and then. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A job under way, and how it ends. */
interface UnderWay {
  readonly id: number;
  readonly time: number;
  readonly onProgress: Watch["onProgress"];
  readonly resolve: (answer: Answers[JobKind] | Refused) => void;
  readonly reject: (error: Error) => void;
}

/** One worker thread: starts with its first job, does one at a time, is ended by a job that takes too much, starts again. */
export class DocumentThread {
  #worker: Worker | null = null;
  #underWay: UnderWay | null = null;
  #jobs = 0;
  #late: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(readonly limits: ThreadLimits) {}

  /** Throws for a bug only; what a document does is answered. One at a time. */
  async run(job: Job, { signal, onProgress }: Watch = {}): Promise<Answers[JobKind] | Refused> {
    clearTimeout(this.#idle);
    this.#jobs += 1;
    const id = this.#jobs;
    const abort = () => this.#stop(refuse("CANCELLED"));
    const time =
      job.kind === "RENDER_PAGE" || job.kind === "CROP_PICTURE" ? this.limits.paintingTime : this.limits.time;
    this.#setClock(time, startTime);
    signal?.addEventListener("abort", abort);
    const watching = this.#watchMemory();
    try {
      return await new Promise((resolve, reject) => {
        this.#underWay = { id, time, onProgress, resolve, reject };
        this.#worker ??= this.#start();
        this.#worker.ref();
        this.#worker.postMessage({ id, job } satisfies ToWorker);
      });
    } finally {
      clearTimeout(this.#late);
      clearInterval(watching);
      signal?.removeEventListener("abort", abort);
      this.#underWay = null;
      this.#rest();
    }
  }

  /** Ends the thread, and the job that it may be doing. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#stop(refuse("CLOSED"));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(program, {
      name: "documents",
      // It reads what strangers send: nothing of the server's environment is its to know.
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory, stackSizeMb: 4 },
    });
    worker.on("message", (message: FromWorker) => this.#hear(worker, message));
    worker.on("error", (error: NodeJS.ErrnoException) => {
      // What a thread that was given up still says while it ends must not end the server.
      if (this.#worker !== worker) return;
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
        this.#stop(refuse("TOO_MUCH_MEMORY", { bound: this.limits.memory }));
      else this.#fail(error);
    });
    worker.on("exit", (code) => {
      if (this.#worker === worker)
        this.#fail(new Error(`the thread that reads documents ended by itself: ${code}`));
    });
    return worker;
  }

  #hear(worker: Worker, message: FromWorker): void {
    const job = this.#underWay;
    if (job === null || message.id !== job.id || this.#worker !== worker) return;
    switch (message.type) {
      case "BEGUN":
        this.#setClock(job.time);
        return;
      case "PROGRESS":
        job.onProgress?.(message.done, message.total);
        return;
      case "DONE":
        job.resolve(message.answer);
        return;
      case "FAILED":
        job.reject(new Error(`reading a document failed: ${message.message}`));
        return;
      default:
        assertNever(message);
    }
  }

  #setClock(time: number, before = 0): void {
    clearTimeout(this.#late);
    this.#late = setTimeout(() => this.#stop(refuse("TOO_SLOW", { bound: time })), time + before);
  }

  #watchMemory(): NodeJS.Timeout {
    const most = process.memoryUsage.rss() + this.limits.growth * mega;
    return setInterval(() => {
      if (process.memoryUsage.rss() > most)
        this.#stop(refuse("TOO_MUCH_MEMORY", { detail: "outside of objects", bound: this.limits.growth }));
    }, lookEvery);
  }

  #stop(refused: Refused): void {
    this.#drop();
    this.#underWay?.resolve(refused);
  }

  #fail(error: Error): void {
    this.#drop();
    this.#underWay?.reject(error);
  }

  #drop(): void {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }

  /** Does not keep a process alive that has nothing else to do. */
  #rest(): void {
    if (this.#worker === null) return;
    this.#worker.unref();
    this.#idle = setTimeout(() => this.#drop(), this.limits.idle);
    this.#idle.unref();
  }
}
