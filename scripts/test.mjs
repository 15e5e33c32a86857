import "./lib/process/requireNode.mjs";
import { build } from "./lib/build/build.mjs";
import { install } from "./lib/build/install.mjs";
import { checks, runCheck } from "./lib/test/checks.mjs";
import { findBrowser } from "./lib/test/findBrowser.mjs";
import { runTests } from "./lib/test/runTests.mjs";
import { missingServices } from "./lib/test/services.mjs";
import { tally } from "./lib/test/tally.mjs";

/** Everything: install, build, static checks, every suite. The last line is the sum. */
const { part, note, finish } = tally();

const step = async (work) => ((await work()) ? {} : { failed: 1 });

/** What is not there is said; where it must be there (CI), it is a failure. */
function sayMissing(missing) {
  for (const text of missing) note(`${text}: the suites that need it were LEFT OUT`);
  return process.env.CI === "true" ? { failed: missing.length, failures: missing } : {};
}

async function everything() {
  if (!(await part("packages", () => step(install)))) return;
  const built = await part("build", () => step(build));
  let browser;
  await part("services and browser", async () => {
    browser = await findBrowser();
    const missing = missingServices().map((name) => `${name} is not on this machine`);
    return sayMissing("missing" in browser ? [...missing, browser.missing] : missing);
  });
  for (const check of Object.values(checks)) await part(check.name, () => runCheck(check));
  await part("unit tests", () => runTests(["shared", "server", "client"]));
  await part("contracts", () => runTests(["contracts"]));
  const running = (suite, env) => async () =>
    built ? runTests([suite], env) : { failed: 1, failures: ["not run, because the build failed"] };
  await part("system", running("system"));
  if ("path" in browser) await part("e2e", running("e2e", { SIDANG_CHROMIUM: browser.path }));
  await part("races", running("races"));
}

await everything();
process.exitCode = finish();
