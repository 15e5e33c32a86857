import { prepare } from "../build/prepare.mjs";
import { bin } from "../process/bin.mjs";
import { inRoot } from "../process/root.mjs";
import { run } from "../process/run.mjs";

/**
 * Runs one of the programs in test/ with this script's arguments. They are compiled first, because Node does not run
 * TypeScript with decorators.
 * @param {string} entry path below test/, without its ending
 * @param {Record<string, string>} env
 */
export async function runFromTest(entry, env = {}) {
  await prepare();
  const compiled = await run([...bin(".", "typescript", "tsc"), "-b", "test/tsconfig.programs.json"]);
  if (compiled.code !== 0) return compiled.code;
  const line = [
    process.execPath,
    "--enable-source-maps",
    inRoot("test", "dist", `${entry}.js`),
    ...process.argv.slice(2),
  ];
  return (await run(line, { env })).code;
}
