import { startServer, type TestServer } from "../../support/server.js";
import { throwAwayFolder } from "../../support/throwAway.js";

/** The real server, which dies and comes back on the same port, folder and database. */
export class ServerUnderFire {
  readonly #databaseUrl: string;
  readonly #folder: Awaited<ReturnType<typeof throwAwayFolder>>;
  readonly #errors: string[] = [];
  #server: TestServer;
  #up: Promise<void> = Promise.resolve();
  kills = 0;

  private constructor(
    databaseUrl: string,
    folder: Awaited<ReturnType<typeof throwAwayFolder>>,
    first: TestServer,
  ) {
    this.#databaseUrl = databaseUrl;
    this.#folder = folder;
    this.#server = first;
  }

  static async start(databaseUrl: string): Promise<ServerUnderFire> {
    const folder = await throwAwayFolder("sidang-races-");
    return new ServerUnderFire(databaseUrl, folder, await start(databaseUrl, folder.path, 0));
  }

  /** As browsers call it. */
  get url(): string {
    return this.#server.url;
  }

  get port(): number {
    return this.#server.port;
  }

  /** What it logged as an error, over all its lives. */
  get errors(): readonly string[] {
    return [...this.#errors, ...errorsOf(this.#server)];
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
    await this.#server.stop();
    await this.#folder.remove();
  }

  async #killAndStart(): Promise<void> {
    const { port } = this;
    await this.#server.kill9();
    this.#errors.push(...errorsOf(this.#server));
    this.#server = await start(this.#databaseUrl, this.#folder.path, port);
  }
}

function start(databaseUrl: string, folder: string, port: number): Promise<TestServer> {
  return startServer({ databaseUrl, folder, port, env: { LOG_LEVEL: "warn" } });
}

/** Pino's levels: 50 is an error, 60 is fatal. */
function errorsOf(server: TestServer): string[] {
  return server
    .logs()
    .filter(({ level }) => typeof level === "number" && level >= 50)
    .map((line) => JSON.stringify(line));
}
