import { writeFile } from "node:fs/promises";
import { cpus, loadavg, release, totalmem } from "node:os";
import { join } from "node:path";
import { repository } from "../../support/repository.js";
import type { Outcome } from "./outcome.js";

/** What it ran on. `load` is that of the minute before, so that a busy machine shows. */
export function machine() {
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? "unknown",
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    platform: `${process.platform} ${process.arch} ${release().split("-")[0]}`,
    load: Number((loadavg()[0] ?? 0).toFixed(2)),
  };
}

/** Writes what was measured to `bench-results.json` in the repository's folder, and answers the path. */
export async function writeResults(
  on: ReturnType<typeof machine>,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<string> {
  const path = join(repository(), "bench-results.json");
  const all = [...outcomes];
  const content = {
    at: new Date().toISOString(),
    machine: on,
    results: all.flatMap(([name, { results }]) => results.map((result) => ({ case: name, ...result }))),
    ratios: all.flatMap(([name, { ratios }]) => ratios.map((ratio) => ({ case: name, ...ratio }))),
  };
  await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
  return path;
}
