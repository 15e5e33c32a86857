import { readFileSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { repository } from "../../../support/repository.js";

/**
 * The real server, with a watch on how long its thread is held up. By the processor's time that the thread had between two
 * turns of its loop, for on a busy machine the clock also counts the others; and by the clock, which is why a quiet time of
 * the same run stands beside.
 */
const byClock = monitorEventLoopDelay({ resolution: 1 });
byClock.enable();
let mostCpuMs = 0;
let before = threadTimeMs();
setInterval(() => {
  const now = threadTimeMs();
  mostCpuMs = Math.max(mostCpuMs, now - before);
  before = now;
}, 1);

/** Time that the main thread has run. `process.cpuUsage` also counts the threads that collect garbage and read files. */
function threadTimeMs(): number {
  const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ");
  return Number(nanoseconds) / 1e6;
}

process.on("message", (message) => {
  if (message === "BEGIN") {
    mostCpuMs = 0;
    byClock.reset();
  } else process.send?.({ mostCpuMs, mostClockMs: byClock.max / 1e6 });
});

await import(pathToFileURL(join(repository(), "server", "dist", "main.js")).href);
