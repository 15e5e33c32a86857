import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { cpuTime } from "../../process/cpuTime.js";
import type { Sidang } from "../../sidang/startSidang.js";
import type { Added, Dossier } from "../stage/Dossier.js";
import { followEvidence } from "./followEvidence.js";
import { type HeldUp, heldUp } from "./heldUp.js";

/** What it took until every thread had its place in a new version. Times in milliseconds. */
export interface VersionTaken {
  /** CPU time of the process that reads documents: the new version's text, and the places of the threads. */
  readonly readingCpu: number;
  readonly placingCpu: number;
  /** From the command until the last thread's place had come to somebody who follows. */
  readonly allPlaced: number;
  readonly held: HeldUp;
  /** The same while nothing was asked for, for as long. */
  readonly quiet: HeldUp;
  /** Threads by how they stand in the new version. */
  readonly states: Readonly<Record<string, number>>;
}

/** Adds a version to an evidence with threads that somebody follows live, and watches the server meanwhile. */
export async function measureVersion(
  { server }: Sidang,
  dossier: Dossier,
  { evidenceId }: Added,
  threads: number,
  bytes: Uint8Array,
): Promise<VersionTaken> {
  const followed = await followEvidence(dossier.evaluator, evidenceId);
  const uploadId = await dossier.upload("Revisi", bytes);
  // Of the upload nothing shall be left to do.
  await delay(500);
  const worker = documentWorker(server.pid);
  let [begun, read, placed] = [worker.used(), 0, 0];
  let allPlaced = 0;
  const held = await heldUp(server, async () => {
    const from = performance.now();
    begun = worker.used();
    await dossier.addVersion(evidenceId, uploadId);
    await followed.until(() => followed.count("VersionRead") > 0);
    read = worker.used();
    await followed.until(() => followed.count("ThreadReanchored") >= threads);
    placed = worker.used();
    allPlaced = performance.now() - from;
  });
  const quiet = await heldUp(server, () => delay(Math.min(allPlaced, 5_000)));
  await followed.end();
  return {
    readingCpu: (read - begun) * 1000,
    placingCpu: (placed - read) * 1000,
    allPlaced,
    held,
    quiet,
    states: followed.states(),
  };
}

/** The process in which the server reads documents; it may be started only when there is one to read. */
function documentWorker(serverPid: number) {
  return {
    used: () => {
      const children = readFileSync(`/proc/${serverPid}/task/${serverPid}/children`, "utf8")
        .trim()
        .split(" ");
      return children.reduce((sum, pid) => sum + (pid === "" ? 0 : cpuTime(Number(pid))), 0);
    },
  };
}
