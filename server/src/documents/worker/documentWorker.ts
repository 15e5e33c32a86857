import { parentPort, type Transferable } from "node:worker_threads";
import type { PageText } from "@sidang/shared";
import type { Answers, JobKind } from "../jobs.js";
import type { Refused } from "../refusal.js";
import { carryOut } from "./carryOut.js";
import type { FromWorker, ToWorker } from "./messages.js";

/** The program of the worker thread: one job at a time, as they come. */
const port = parentPort;
if (port === null) throw new Error("documentWorker runs as a worker thread of the server");

/** Milliseconds between two words about progress. */
const tellEvery = 100;
/** So many items' worth of pages travel in one message. */
const itemsAtOnce = 2_000;
/** A character weighs less than an item. */
const charactersPerItem = 50;

let taken: () => void = () => undefined;

port.on("message", (message: ToWorker) => {
  if (message.type === "PAGES_TAKEN") taken();
  else void work(message.id, message.job);
});

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
    await answer(id, await carryOut(job, { progress }));
  } catch (error) {
    say({
      type: "FAILED",
      id,
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
}

async function answer(id: number, found: Answers[JobKind] | Refused): Promise<void> {
  if ("text" in found) {
    for (const pages of portions(found.text.pages)) {
      const isTaken = new Promise<void>((resolve) => {
        taken = resolve;
      });
      say({ type: "PAGES", id, pages });
      await isTaken;
    }
    say({ type: "DONE", id, answer: { ...found, text: { pages: [] } } }, [
      found.packed.buffer as ArrayBuffer,
    ]);
  } else if ("png" in found) say({ type: "DONE", id, answer: found }, [found.png.buffer as ArrayBuffer]);
  else say({ type: "DONE", id, answer: found });
}

function* portions(pages: readonly PageText[]): Generator<readonly PageText[]> {
  let portion: PageText[] = [];
  let weight = 0;
  for (const page of pages) {
    portion.push(page);
    weight += page.items.length + page.text.length / charactersPerItem + 1;
    if (weight < itemsAtOnce) continue;
    yield portion;
    portion = [];
    weight = 0;
  }
  if (portion.length > 0) yield portion;
}
