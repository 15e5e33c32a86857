import { readFileSync } from "node:fs";

/** Ticks of the figures in /proc: USER_HZ, which is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * CPU time that a process has used so far, in all its threads, user and system together, in seconds. Steps of 10 ms.
 * It is read from outside, so what is measured has nothing built in for it.
 */
export function cpuTime(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the program's name in brackets and may hold anything; what follows starts with the third.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Runs some work and answers how much CPU time the process used meanwhile, in seconds. */
export async function cpuTimeOf(pid: number, work: () => Promise<void>): Promise<number> {
  const before = cpuTime(pid);
  await work();
  return cpuTime(pid) - before;
}
