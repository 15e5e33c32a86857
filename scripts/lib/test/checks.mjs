import { bin } from "../process/bin.mjs";
import { run } from "../process/run.mjs";

/** What is looked at without running anything of ours. Each is passed or failed as a whole. */
export const checks = {
  format: { name: "lint and format", line: () => [...bin(".", "@biomejs/biome", "biome"), "check", "."] },
  types: { name: "types: shared, server", line: () => [...tsc(), "-b"] },
  clientTypes: { name: "types: client", line: () => [...tsc(), "-p", "client"] },
  testTypes: { name: "types: tests", line: () => [...tsc(), "-p", "test"] },
  unused: { name: "unused code", line: () => [...bin(".", "knip")] },
};

function tsc() {
  return bin(".", "typescript", "tsc");
}

/** @param {{ line: () => string[] }} check */
export async function runCheck({ line }) {
  const { code } = await run(line());
  return code === 0 ? {} : { failed: 1 };
}
