import { prepare } from "./lib/build/prepare.mjs";
import { findBrowser } from "./lib/test/findBrowser.mjs";
import { runFromTest } from "./lib/test/runFromTest.mjs";

/** Every screen at three widths and in both themes, into docs/screenshots. */
await prepare();
const browser = await findBrowser();
if ("missing" in browser) {
  console.error(`There is no browser to take pictures with: ${browser.missing}`);
  process.exitCode = 1;
} else {
  process.exitCode = await runFromTest("screenshots/main", { SIDANG_CHROMIUM: browser.path });
}
