import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";

/** Found by the package's name: the same from the sources and from the compiled program. */
const main = join(dirname(createRequire(import.meta.url).resolve("@sidang/server")), "main.js");

export interface Settings {
  readonly databaseUrl: string;
  /** The working directory, in which the ballot key is kept. */
  readonly folder: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** One life of the real server. */
export class ServerProcess {
  /** As browsers call it. */
  readonly url: string;
  /** What it logged as an error. */
  readonly errors: readonly string[];
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(child: ChildProcess, ended: Promise<unknown>, url: string, errors: readonly string[]) {
    this.#child = child;
    this.#ended = ended;
    this.url = url;
    this.errors = errors;
  }

  /** Starts the built server in demo mode, and answers once it serves. @throws with what it wrote when it ends instead */
  static async start({ databaseUrl, folder, port }: Settings): Promise<ServerProcess> {
    const { PATH = "", HOME = "" } = process.env;
    const settings = { DATABASE_URL: databaseUrl, PORT: `${port}`, SIDANG_MODE: "demo", LOG_LEVEL: "warn" };
    const child = spawn(process.execPath, [main], {
      cwd: folder,
      env: { PATH, HOME, ...settings },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const endWithUs = () => void child.kill("SIGKILL");
    process.once("exit", endWithUs);
    const ended = new Promise((resolve) => child.once("close", resolve));
    void ended.then(() => process.off("exit", endWithUs));
    const errors: string[] = [];
    createInterface(child.stderr).on("line", (line) => {
      if (isError(line)) errors.push(line);
    });
    const url = await new Promise<string>((resolve, reject) => {
      createInterface(child.stdout).on("line", (line) => {
        const ready = /^Sidang is ready at (\S+)$/.exec(line);
        if (ready?.[1] !== undefined) resolve(ready[1]);
      });
      void ended.then((status) =>
        reject(new Error(`the server ended with ${status}:\n${errors.join("\n")}`)),
      );
    });
    return new ServerProcess(child, ended, url, errors);
  }

  async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    this.#child.kill(signal);
    await this.#ended;
  }
}

/** Pino's levels: 50 is an error, 60 is fatal. What is no log line at all was not meant to be written. */
function isError(line: string): boolean {
  try {
    return (JSON.parse(line) as { level: number }).level >= 50;
  } catch {
    return true;
  }
}
