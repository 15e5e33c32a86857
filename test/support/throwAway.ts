import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** Where a binary is, on the PATH or where systems keep their servers; null when it is not installed. */
export function findBinary(name: string): string | null {
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/usr/sbin",
    "/usr/local/sbin",
    "/usr/local/bin",
  ];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** A port that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Folders of this process that are still there. */
const folders = new Set<string>();
process.once("exit", () => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

/** A folder that is removed by `remove`, or at the latest when the process ends. */
export async function throwAwayFolder(prefix: string): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  folders.add(path);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
      folders.delete(path);
    },
  };
}

/** A server of our own that ends with this process at the latest. */
export class ThrowAwayServer {
  readonly #command: string;
  readonly #args: readonly string[];
  readonly #ready: () => Promise<boolean>;
  #child: ChildProcess | null = null;
  #output = "";
  readonly #onExit = () => void this.#child?.kill("SIGKILL");

  constructor(command: string, args: readonly string[], ready: () => Promise<boolean>) {
    this.#command = command;
    this.#args = args;
    this.#ready = ready;
    process.once("exit", this.#onExit);
  }

  /** Starts it, and answers when it does. @throws with its output when it ends or has not answered in 30 s */
  async start(): Promise<void> {
    const child = spawn(this.#command, this.#args, { stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    this.#output = "";
    const keep = (chunk: Buffer) => {
      this.#output = (this.#output + chunk.toString()).slice(-4000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const givenUp = Date.now() + 30_000;
    while (!(await this.#ready())) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${this.#command} ended:\n${this.#output}`);
      if (Date.now() > givenUp) throw new Error(`${this.#command} does not answer:\n${this.#output}`);
      await delay(30);
    }
  }

  /** Sends the signal and waits for the end. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(late);
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    process.removeListener("exit", this.#onExit);
    await this.end("SIGTERM");
  }
}
