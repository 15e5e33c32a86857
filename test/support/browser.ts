import { type Browser, chromium } from "playwright-core";
import { findBinary } from "./throwAway.js";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium without a window: `SIDANG_CHROMIUM`, which `npm test` finds or brings, else the machine's own. */
export async function openBrowser(): Promise<Browser> {
  const given = process.env.SIDANG_CHROMIUM;
  const executablePath = given ?? names.map(findBinary).find((path) => path !== null);
  if (executablePath === undefined) throw new Error("there is no Chromium: set SIDANG_CHROMIUM");
  // Chromium's sandbox does not start for root, which is who containers run as.
  const rights = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  // Dates and times in form fields are written in the language of the browser, not of the page.
  return chromium.launch({
    executablePath,
    args: ["--lang=id-ID", ...rights],
    env: { ...process.env, LANGUAGE: "id" },
  });
}
