import { spawn } from "node:child_process";
import { constants } from "node:os";
import { onStop } from "./onStop.mjs";
import { root } from "./root.mjs";

/**
 * Runs a program to its end.
 * @param {readonly string[]} line program and arguments; no shell reads them, so spaces in paths are safe
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean, aside?: boolean, shell?: boolean, timeout?: number }} options
 *   `quiet` keeps the output for the caller instead of showing it; `aside` shows it on stderr; `timeout` in milliseconds
 * @returns {Promise<{ code: number, output: string }>} `code` is 128 + n when a signal ended it, 127 when it is not there
 */
export function run(
  [program, ...args],
  { cwd = root, env = {}, quiet = false, aside = false, shell = false, timeout } = {},
) {
  return new Promise((resolve) => {
    const out = quiet ? "pipe" : aside ? 2 : "inherit";
    const stdio = ["ignore", out, quiet ? "pipe" : "inherit"];
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio, shell, timeout });
    let output = "";
    let stopped = false;
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => (output += data));
    const forget = onStop((signal) => {
      stopped = true;
      child.kill(signal);
    });
    const end = (code) => {
      forget();
      // Told to stop: what would come after this program must not start.
      if (stopped) process.exit(code);
      resolve({ code, output });
    };
    child.once("error", (error) => {
      output += error.message;
      end(127);
    });
    child.once("close", (code, signal) => end(code ?? 128 + constants.signals[signal]));
  });
}
