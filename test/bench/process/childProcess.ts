import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const running = new Set<Child>();
process.once("exit", () => {
  for (const child of running) child.kill();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => process.exit(1));
}

/** Ends whatever still runs. */
export async function endChildren(): Promise<void> {
  await Promise.all([...running].map((child) => child.end()));
}

/** A Node process of the bench, which ends with it at the latest. Messages go through its IPC channel. */
export class Child {
  readonly pid: number;
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #output = "";

  /** @param program path of the compiled program */
  constructor(program: string, env: Readonly<Record<string, string>> = {}) {
    this.#process = spawn(process.execPath, [program], {
      env: { ...process.env, NODE_ENV: "production", ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    if (this.#process.pid === undefined) throw new Error(`${program} did not start`);
    this.pid = this.#process.pid;
    running.add(this);
    const keep = (chunk: Buffer) => {
      this.#output = (this.#output + chunk.toString()).slice(-20_000);
    };
    this.#process.stdout?.on("data", keep);
    this.#process.stderr?.on("data", keep);
    this.#ended = new Promise((resolve) => {
      this.#process.once("close", () => {
        running.delete(this);
        resolve();
      });
    });
  }

  /** The last that it printed. */
  get output(): string {
    return this.#output;
  }

  send(message: object | string): void {
    this.#process.send(message);
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#process.on("message", listener);
  }

  /** The first match of a pattern in what it prints. @throws with that, when it ends or is late */
  async printed(pattern: RegExp, withinMs = 60_000): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(this.#output);
        if (found !== null) settle(() => resolve(found));
      };
      const fail = (why: string) => settle(() => reject(new Error(`a process ${why}:\n${this.#output}`)));
      const late = setTimeout(() => fail(`has not printed ${pattern}`), withinMs);
      const settle = (how: () => void) => {
        clearTimeout(late);
        this.#process.stdout?.off("data", look);
        how();
      };
      this.#process.stdout?.on("data", look);
      void this.#ended.then(() => fail("ended"));
      look();
    });
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  /** Asks it to stop, and insists after ten seconds. */
  async end(): Promise<void> {
    this.#process.kill("SIGTERM");
    const late = setTimeout(() => this.kill(), 10_000);
    await this.#ended;
    clearTimeout(late);
  }
}

/** The path of a compiled program, relative to the module that names it. */
export function programBeside(moduleUrl: string, path: string): string {
  return fileURLToPath(new URL(path, moduleUrl));
}
