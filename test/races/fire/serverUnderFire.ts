import { throwAwayFolder } from "../../support/throwAway.js";
import { ServerProcess } from "./serverProcess.js";

/** The real server, which dies and comes back on the same port, folder and database. */
export class ServerUnderFire {
  readonly #databaseUrl: string;
  readonly #folder: Awaited<ReturnType<typeof throwAwayFolder>>;
  readonly #errors: string[] = [];
  #process: ServerProcess;
  #up: Promise<void> = Promise.resolve();
  kills = 0;

  private constructor(
    databaseUrl: string,
    folder: Awaited<ReturnType<typeof throwAwayFolder>>,
    first: ServerProcess,
  ) {
    this.#databaseUrl = databaseUrl;
    this.#folder = folder;
    this.#process = first;
  }

  static async start(databaseUrl: string): Promise<ServerUnderFire> {
    const folder = await throwAwayFolder("sidang-races-");
    const first = await ServerProcess.start({ databaseUrl, folder: folder.path, port: 0 });
    return new ServerUnderFire(databaseUrl, folder, first);
  }

  /** As browsers call it. */
  get url(): string {
    return this.#process.url;
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** What it logged as an error, over all its lives. */
  get errors(): readonly string[] {
    return [...this.#errors, ...this.#process.errors];
  }

  /** Resolves when it serves; rejects when it did not come back. */
  up(): Promise<void> {
    return this.#up;
  }

  /** SIGKILL now, and another start at once. */
  kill(): Promise<void> {
    this.kills += 1;
    this.#up = this.#killAndStart();
    // Whoever waits for it sees the rejection; without anybody it must not end the process.
    this.#up.catch(() => {});
    return this.#up;
  }

  async stop(): Promise<void> {
    await this.#up.catch(() => {});
    await this.#process.end("SIGTERM");
    await this.#folder.remove();
  }

  async #killAndStart(): Promise<void> {
    const { port } = this;
    await this.#process.end("SIGKILL");
    this.#errors.push(...this.#process.errors);
    this.#process = await ServerProcess.start({
      databaseUrl: this.#databaseUrl,
      folder: this.#folder.path,
      port,
    });
  }
}
