import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./repository.js";
import { throwAwayFolder } from "./throwAway.js";

const main = join(repository(), "server", "dist", "main.js");

export interface ServerOptions {
  /** A new SQLite file in the server's own folder when left out. */
  readonly databaseUrl?: string;
  /** 0, the default, lets the system choose; a server that is started again can ask for the port it had. */
  readonly port?: number;
  /** The working directory; a temporary one when left out. The ballot key is kept in it. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A real server in a process of its own. */
export interface TestServer {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly folder: string;
  /** What it wrote to stdout and stderr so far. */
  output(): string;
  /** Everything that it logged so far, line by line. */
  logs(): readonly Record<string, unknown>[];
  /** SIGTERM; answers the exit status, and how long it took in milliseconds. */
  stop(): Promise<{ readonly status: number | null; readonly ms: number }>;
  /** SIGKILL, as a power cut. */
  kill9(): Promise<void>;
}

/** Starts the built server (`npx tsc -b` first) in demo mode and answers once it says that it is ready. */
export async function startServer({
  databaseUrl,
  port = 0,
  folder,
  env = {},
}: ServerOptions = {}): Promise<TestServer> {
  if (!existsSync(main)) throw new Error("the server is not built: npx tsc -b");
  const own = folder === undefined ? await throwAwayFolder("sidang-server-") : null;
  const cwd = folder ?? own?.path ?? "";
  const settings = {
    PORT: String(port),
    LOG_LEVEL: "info",
    SIDANG_MODE: "demo",
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...env,
  };
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, [main], {
    cwd,
    env: { PATH, HOME, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once("exit", (status) => resolve(status)));
  // A test run that is ended leaves nothing behind.
  const endWithUs = () => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const url = await readyUrl(child, exited, () => stdout + stderr);
  const end = async (signal: NodeJS.Signals) => {
    const began = performance.now();
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    const status = await exited;
    process.off("exit", endWithUs);
    const ms = performance.now() - began;
    await own?.remove();
    return { status, ms };
  };
  return {
    url,
    port: Number(new URL(url).port),
    pid: child.pid ?? 0,
    folder: cwd,
    output: () => stdout + stderr,
    logs: () => stderr.split("\n").flatMap(parseLine),
    stop: () => end("SIGTERM"),
    kill9: async () => void (await end("SIGKILL")),
  };
}

function readyUrl(
  child: ChildProcess,
  exited: Promise<number | null>,
  output: () => string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = "";
    child.stdout?.on("data", (text: string) => {
      seen += text;
      const url = /^Sidang is ready at (\S+)$/m.exec(seen)?.[1];
      if (url !== undefined) resolve(url);
    });
    void exited.then((status) => reject(new Error(`the server ended with ${status}:\n${output()}`)));
  });
}

function parseLine(line: string): Record<string, unknown>[] {
  try {
    return line.startsWith("{") ? [JSON.parse(line) as Record<string, unknown>] : [];
  } catch {
    return [];
  }
}
