import { parentPort, type Transferable } from "node:worker_threads";
import type { Answers, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";
import { carryOut } from "./carryOut.js";
import type { FromWorker, ToWorker } from "./messages.js";

/** The program of the worker thread: one job at a time, as they come. */
const port = parentPort;
if (port === null) throw new Error("documentWorker runs as a worker thread of the server");

/** Milliseconds between two words about progress. */
const tellEvery = 100;
port.on("message", ({ id, job }: ToWorker) => void work(id, job));

const say = (message: FromWorker, transfer: readonly Transferable[] = []) =>
  port.postMessage(message, transfer);

async function work(id: number, job: Parameters<typeof carryOut>[0]): Promise<void> {
  say({ type: "BEGUN", id });
  let told = 0;
  const progress = (done: number, total: number) => {
    const now = performance.now();
    if (now - told < tellEvery && done < total) return;
    told = now;
    say({ type: "PROGRESS", id, done, total });
  };
  try {
    answer(id, await carryOut(job, { progress }));
  } catch (error) {
    say({
      type: "FAILED",
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

function answer(id: number, found: Answers[JobKind] | Refused): void {
  say({ type: "DONE", id, answer: found }, memoryOf(found));
}

/** What is handed over to the server's thread instead of being copied. */
function memoryOf(found: Answers[JobKind] | Refused): readonly Transferable[] {
  if ("packed" in found) return [found.packed.buffer as ArrayBuffer];
  return "png" in found ? [found.png.buffer as ArrayBuffer] : [];
}
