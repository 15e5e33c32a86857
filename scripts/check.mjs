import "./lib/process/requireNode.mjs";
import { generateOperations } from "./lib/build/build.mjs";
import { install } from "./lib/build/install.mjs";
import { checks, runCheck } from "./lib/test/checks.mjs";
import { runTests } from "./lib/test/runTests.mjs";
import { tally } from "./lib/test/tally.mjs";

/** Types, lint, format, walls and unit tests: what to run before each commit. */
const { part, finish } = tally();

const step = async (work) => ((await work()) ? {} : { failed: 1 });

if (
  (await part("packages", () => step(install))) &&
  (await part("operations", () => step(generateOperations)))
) {
  for (const check of [checks.format, checks.types, checks.clientTypes, checks.testTypes])
    await part(check.name, () => runCheck(check));
  await part("walls", () => runTests(["contracts"], {}, ["contracts/walls.test.ts"]));
  await part("unit tests", () => runTests(["shared", "server", "client"]));
}
process.exitCode = finish();
