import "./lib/requireNode.mjs";
import { delimiter } from "node:path";
import { build } from "./lib/build.mjs";
import { checks, runCheck } from "./lib/checks.mjs";
import { findBrowser } from "./lib/findBrowser.mjs";
import { moreFolders } from "./lib/findProgram.mjs";
import { install } from "./lib/install.mjs";
import { runTests } from "./lib/runTests.mjs";
import { missingServices } from "./lib/services.mjs";
import { tally } from "./lib/tally.mjs";

/** Everything: install, build, static checks, every suite. The last line is the sum. */
const { part, note, finish } = tally();

const step = async (name, work) => ((await work()) ? {} : { failed: 1, failures: [name] });

/** What is not there is said; where it must be there (CI), it is a failure. */
function left(out) {
  if (out.length === 0) return {};
  for (const text of out) note(`${text}: the suites that need it were LEFT OUT`);
  return process.env.CI === "true" ? { failed: out.length, failures: out } : {};
}

async function everything() {
  if (!(await part("packages", () => step("install", install)))) return;
  const built = await part("build", () => step("build", build));
  const env = { PATH: [process.env.PATH, ...moreFolders].join(delimiter) };
  await part("services and browser", async () => {
    const browser = await findBrowser();
    if ("path" in browser) {
      env.SIDANG_CHROMIUM = browser.path;
      console.log(`browser: ${browser.path}`);
    }
    const missing = missingServices().map((name) => `${name} is not on this machine`);
    return left("missing" in browser ? [...missing, browser.missing] : missing);
  });
  for (const check of Object.values(checks)) await part(check.name, () => runCheck(check));
  await part("unit tests", () => runTests(["shared", "server", "client"], env));
  await part("contracts", () => runTests(["contracts"], env));
  for (const suite of ["system", "e2e", "races"]) {
    const absent = async () => ({ failed: 1, failures: ["not run, because the build failed"] });
    await part(suite, built ? () => runTests([suite], env) : absent);
  }
}

await everything();
process.exitCode = finish();
