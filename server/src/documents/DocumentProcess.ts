import { type ChildProcess, fork } from "node:child_process";
import { assertNever } from "@sidang/shared";
import type { Answers, Job, JobKind } from "./jobs.js";
import { type Refused, refuse } from "./refusal.js";
import { joinAnswer } from "./worker/joinAnswer.js";
import type { FromWorker, ToWorker } from "./worker/messages.js";
import { workerProgram } from "./worker/workerProgram.js";

/** Milliseconds that a process may take to start: a busy machine is no fault of the document. */
const startTime = 20_000;
/** So much of what it complains about is kept for the log. */
const mostComplaint = 2_000;

export interface ProcessLimits {
  /** Megabytes of JavaScript objects. */
  readonly memory: number;
  /** Megabytes of the whole process: unpacked streams and pictures are no such objects. */
  readonly allMemory: number;
  /** Milliseconds for one job; then its process is ended, whatever it is doing. */
  readonly time: number;
  /** The same for a job that paints a picture: somebody waits for it. */
  readonly paintingTime: number;
  /** Milliseconds without a job after which the process is ended, and its memory given back. */
  readonly idle: number;
}

export interface Watch {
  readonly signal?: AbortSignal;
  /** `done` of `total` pages, now and then. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A job under way: what it has brought so far, and how it ends. */
interface UnderWay {
  readonly id: number;
  hasBegun: boolean;
  readonly time: number;
  readonly bytes: Uint8Array[];
  readonly onProgress: Watch["onProgress"];
  readonly resolve: (answer: Answers[JobKind] | Refused) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A process that reads documents: starts with its first job, does one at a time, is ended by a job that takes too much,
 * starts again. Not a thread: a broken picture of sixty bytes makes the library that paints crash, and a thread's crash
 * is the server's.
 */
export class DocumentProcess {
  #child: ChildProcess | null = null;
  #underWay: UnderWay | null = null;
  #jobs = 0;
  #late: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(readonly limits: ProcessLimits) {}

  /** Of the process, while it runs. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Throws for a bug only; what a document does is answered. One at a time. */
  async run(job: Job, { signal, onProgress }: Watch = {}): Promise<Answers[JobKind] | Refused> {
    clearTimeout(this.#idle);
    this.#jobs += 1;
    const id = this.#jobs;
    const abort = () => this.#stop(refuse("CANCELLED"));
    const isPainting = job.kind === "RENDER_PAGE" || job.kind === "CROP_PICTURE";
    const time = isPainting ? this.limits.paintingTime : this.limits.time;
    this.#setClock(time, startTime);
    signal?.addEventListener("abort", abort);
    try {
      return await new Promise((resolve, reject) => {
        this.#underWay = { id, hasBegun: false, time, bytes: [], onProgress, resolve, reject };
        this.#child ??= this.#start();
        hold(this.#child);
        this.#tell(this.#child, { type: "JOB", id, job });
      });
    } finally {
      clearTimeout(this.#late);
      signal?.removeEventListener("abort", abort);
      this.#underWay = null;
      this.#rest();
    }
  }

  /** Ends the process, and the job that it may be doing. */
  async close(): Promise<void> {
    const child = this.#child;
    this.#stop(refuse("CLOSED"));
    if (child !== null && child.exitCode === null && child.signalCode === null)
      await new Promise((resolve) => child.once("exit", resolve));
  }

  #start(): ChildProcess {
    const child = fork(workerProgram, [String(this.limits.allMemory)], {
      serialization: "advanced",
      // It reads what strangers send: nothing of the server's environment is its to know.
      env: {},
      execArgv: [`--max-old-space-size=${this.limits.memory}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let complaint = "";
    child.stderr?.on("data", (words: Buffer) => {
      complaint = (complaint + words.toString("utf8")).slice(-mostComplaint);
    });
    child.on("message", (message: FromWorker) => this.#hear(child, message));
    child.on("error", (error) => {
      if (this.#child === child) this.#fail(error);
    });
    child.on("exit", (code, signal) => {
      if (this.#child !== child) return;
      this.#child = null;
      this.#ended(code, signal, complaint);
    });
    return child;
  }

  #hear(child: ChildProcess, message: FromWorker): void {
    const job = this.#underWay;
    if (job === null || message.id !== job.id || this.#child !== child) return;
    switch (message.type) {
      case "BEGUN":
        job.hasBegun = true;
        this.#setClock(job.time);
        return;
      case "PROGRESS":
        job.onProgress?.(message.done, message.total);
        return;
      case "BYTES":
        job.bytes.push(message.bytes);
        this.#take(child);
        return;
      case "DONE":
        job.resolve(joinAnswer(message.answer, job.bytes));
        return;
      case "FAILED":
        job.reject(new Error(`reading a document failed: ${message.message}`));
        return;
      default:
        assertNever(message);
    }
  }

  /** In a turn of its own, so that others have theirs in between. */
  #take(child: ChildProcess): void {
    setImmediate(() => this.#tell(child, { type: "TAKEN" }));
  }

  #tell(child: ChildProcess, message: ToWorker): void {
    // Whether it still listens shows in its end, which is heard.
    child.send(message, () => undefined);
  }

  /** It ended by itself: killed for its memory (by its own watch, or by the system), or crashed at what it was reading. */
  #ended(code: number | null, signal: NodeJS.Signals | null, complaint: string): void {
    if (signal === "SIGKILL")
      this.#underWay?.resolve(refuse("TOO_MUCH_MEMORY", { bound: this.limits.allMemory }));
    else if (/heap out of memory|Array buffer allocation failed/.test(complaint))
      this.#underWay?.resolve(refuse("TOO_MUCH_MEMORY", { detail: "objects", bound: this.limits.memory }));
    else if (signal !== null)
      this.#underWay?.resolve(refuse("DAMAGED", { detail: `its reader crashed: ${signal}` }));
    else
      this.#underWay?.reject(new Error(`the process that reads documents ended with ${code}: ${complaint}`));
  }

  #setClock(time: number, before = 0): void {
    clearTimeout(this.#late);
    this.#late = setTimeout(() => this.#stop(refuse("TOO_SLOW", { bound: time })), time + before);
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
    const child = this.#child;
    this.#child = null;
    child?.kill("SIGKILL");
  }

  /** Does not keep a process alive that has nothing else to do. */
  #rest(): void {
    if (this.#child === null) return;
    release(this.#child);
    this.#idle = setTimeout(() => this.#drop(), this.limits.idle);
    this.#idle.unref();
  }
}

function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
