import "./lib/requireNode.mjs";
import { generateOperations } from "./lib/build.mjs";
import { checks, runCheck } from "./lib/checks.mjs";
import { install } from "./lib/install.mjs";
import { runTests } from "./lib/runTests.mjs";
import { tally } from "./lib/tally.mjs";

/** Types, lint, format and unit tests: what to run before each commit. */
const { part, finish } = tally();

const step = async (work) => ((await work()) ? {} : { failed: 1 });

if (
  (await part("packages", () => step(install))) &&
  (await part("operations", () => step(generateOperations)))
) {
  for (const check of [checks.format, checks.types, checks.clientTypes, checks.testTypes])
    await part(check.name, () => runCheck(check));
  await part("unit tests", () => runTests(["shared", "server", "client"]));
}
process.exitCode = finish();
