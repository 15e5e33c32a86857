import { Worker } from "node:worker_threads";
import type { Job } from "../jobs.js";
import { carryOut } from "./carryOut.js";
import { partAnswer } from "./joinAnswer.js";
import type { FromWorker, ToWorker } from "./messages.js";

/** The program of the process that reads: one job at a time, as they come. Its one argument: megabytes that it may take. */
const mostMemory = Number(process.argv[2]);

/** Milliseconds between two words about progress. */
const tellEvery = 100;
/** So many bytes travel in one message. */
const bytesAtOnce = 1024 * 1024;

// Another thread looks at the memory: this one is deaf while it works.
new Worker(new URL("./memoryWatch.js", import.meta.url), { workerData: { mostMemory }, env: {} }).unref();
process.on("disconnect", () => process.exit());

// Promises that a library has left lying about: ours are all awaited below.
process.on("unhandledRejection", () => undefined);

let taken: () => void = () => undefined;

process.on("message", (message: ToWorker) => {
  if (message.type === "TAKEN") taken();
  else void work(message.id, message.job);
});

const say = (message: FromWorker) => process.send?.(message);

/** Says it, and waits until it has been taken. */
async function hand(message: FromWorker): Promise<void> {
  const isTaken = new Promise<void>((resolve) => {
    taken = resolve;
  });
  say(message);
  await isTaken;
}

async function work(id: number, job: Job): Promise<void> {
  say({ type: "BEGUN", id });
  let told = 0;
  const progress = (done: number, total: number) => {
    const now = performance.now();
    if (now - told < tellEvery && done < total) return;
    told = now;
    say({ type: "PROGRESS", id, done, total });
  };
  try {
    const { rest, bytes } = partAnswer(await carryOut(job, { progress }));
    for (let at = 0; at < bytes.length; at += bytesAtOnce)
      await hand({ type: "BYTES", id, bytes: bytes.slice(at, at + bytesAtOnce) });
    say({ type: "DONE", id, answer: rest });
  } catch (error) {
    say({
      type: "FAILED",
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}
