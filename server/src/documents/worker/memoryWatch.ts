import { workerData } from "node:worker_threads";

/** Ends the process when it takes more memory than it may, or when its server is gone while it is too busy to notice. */
const most = (workerData as { mostMemory: number }).mostMemory * 1024 * 1024;
/** Milliseconds: a process grows by some hundred megabytes meanwhile. */
const lookEvery = 100;
const server = process.ppid;

setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== server) process.kill(process.pid, "SIGKILL");
}, lookEvery);
