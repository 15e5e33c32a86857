import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { repository } from "../../../support/repository.js";

/**
 * The real server, with a watch on how long its thread is held up. By the processor's time that the process used between
 * two turns of its loop (helper threads included, so rather too much): on a busy machine the clock also counts the
 * others. And by the clock, which is why a quiet time of the same run stands beside.
 */
const byClock = monitorEventLoopDelay({ resolution: 1 });
byClock.enable();
let mostCpuMs = 0;
let before = process.cpuUsage();
setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  mostCpuMs = Math.max(mostCpuMs, (user + system) / 1000);
  before = process.cpuUsage();
}, 1);

process.on("message", (message) => {
  if (message === "BEGIN") {
    mostCpuMs = 0;
    byClock.reset();
  } else process.send?.({ mostCpuMs, mostClockMs: byClock.max / 1e6 });
});

await import(pathToFileURL(join(repository(), "server", "dist", "main.js")).href);
