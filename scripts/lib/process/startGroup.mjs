import { spawn } from "node:child_process";
import { inRoot } from "./root.mjs";

/**
 * Starts a program that has children of its own (watchers do), so that all of them can be ended together.
 * @param {readonly string[]} line
 * @param {{ cwd?: string, env?: Record<string, string> }} options `cwd` is below the repository
 */
export function startGroup([program, ...args], { cwd = "", env = {} } = {}) {
  const windows = process.platform === "win32";
  const child = spawn(program, args, {
    cwd: inRoot(cwd),
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    detached: !windows,
  });
  /** Ends the program and what it started. */
  function stop() {
    if (child.exitCode !== null || child.signalCode !== null) return;
    if (windows) spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    else process.kill(-child.pid, "SIGTERM");
  }
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("close", (code) => resolve(code ?? 0));
  });
  return { stop, ended };
}
