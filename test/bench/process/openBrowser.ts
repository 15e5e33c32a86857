import { type Browser, chromium } from "playwright-core";
import { findBinary } from "../../support/throwAway.js";

/** A Chromium without a window, from wherever there is one. */
export function openBrowser(): Promise<Browser> {
  const found = process.env.SIDANG_CHROMIUM ?? findBinary("chromium") ?? findBinary("google-chrome");
  return chromium.launch({ executablePath: found ?? chromium.executablePath(), args: ["--no-sandbox"] });
}
