import { readFileSync } from "node:fs";
import type { DocumentReader } from "../DocumentReader.js";

const mega = 1024 * 1024;

interface Peak<Found> {
  readonly found: Found;
  /** Megabytes by which this process grew at most. */
  readonly server: number;
  /** The most megabytes that the reader's processes took; 0 where the system does not tell (only Linux does, here). */
  readonly workers: number;
}

/** What a work found, and what memory it took meanwhile. */
export async function peakMemory<Found>(
  reader: DocumentReader,
  work: () => Promise<Found>,
): Promise<Peak<Found>> {
  const from = process.memoryUsage.rss();
  let server = from;
  let workers = 0;
  const look = () => {
    server = Math.max(server, process.memoryUsage.rss());
    workers = Math.max(
      workers,
      reader.pids.reduce((sum, pid) => sum + residentMegabytes(pid), 0),
    );
  };
  const looking = setInterval(look, 20);
  try {
    const found = await work();
    look();
    return { found, server: (server - from) / mega, workers };
  } finally {
    clearInterval(looking);
  }
}

function residentMegabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
