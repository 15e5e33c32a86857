import { createRequire } from "node:module";
import { bin } from "../process/bin.mjs";
import { inRoot } from "../process/root.mjs";
import { run } from "../process/run.mjs";
import { findPrograms } from "./findProgram.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const places = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
  ],
};

/**
 * A Chromium for the browser tests: `SIDANG_CHROMIUM`, the machine's own, Playwright's, else Playwright's brought now.
 * @returns {Promise<{ path: string } | { missing: string }>} `missing` says what was tried
 */
export async function findBrowser() {
  const given = process.env.SIDANG_CHROMIUM;
  if (given)
    return (await starts(given)) ? { path: given } : { missing: `SIDANG_CHROMIUM does not start: ${given}` };
  for (const path of findPrograms([...names, ...(places[process.platform] ?? [])]))
    if (await starts(path)) return { path };

  const own = createRequire(inRoot("test", "package.json"))("playwright-core").chromium.executablePath();
  if (await starts(own)) return { path: own };
  console.log("No browser on this machine; asking Playwright for its Chromium ...");
  await run([...bin("test", "playwright-core"), "install", "chromium"], { timeout: 300_000 });
  return (await starts(own))
    ? { path: own }
    : { missing: "no Chromium or Chrome was found, and Playwright's could not be brought or does not start" };
}

/** A file that is there need not run: a stub of a package manager, or libraries that are missing. */
async function starts(path) {
  // On Windows the question opens a window instead of answering.
  if (process.platform === "win32") return findPrograms([path]).length > 0;
  return (await run([path, "--version"], { quiet: true, timeout: 20_000 })).code === 0;
}
