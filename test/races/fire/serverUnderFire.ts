import { startServer, type TestServer } from "../../support/server.js";
import { throwAwayFolder } from "../../support/throwAway.js";

/** The real server in its own process, which dies and comes back on the same port, folder and database. */
export class ServerUnderFire {
  readonly #databaseUrl: string;
  readonly #folder: Awaited<ReturnType<typeof throwAwayFolder>>;
  #server: TestServer;
  #up: Promise<void> = Promise.resolve();
  kills = 0;
  /** What the server logged as an error, over all its lives. */
  readonly errors: string[] = [];

  private constructor(
    databaseUrl: string,
    folder: Awaited<ReturnType<typeof throwAwayFolder>>,
    server: TestServer,
  ) {
    this.#databaseUrl = databaseUrl;
    this.#folder = folder;
    this.#server = server;
  }

  static async start(databaseUrl: string): Promise<ServerUnderFire> {
    const folder = await throwAwayFolder("sidang-races-");
    return new ServerUnderFire(databaseUrl, folder, await start(databaseUrl, folder.path, 0));
  }

  get port(): number {
    return this.#server.port;
  }

  /** As browsers call it. */
  get url(): string {
    return this.#server.url;
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
    this.#collect(this.#server);
    await this.#server.stop();
    await this.#folder.remove();
  }

  async #killAndStart(): Promise<void> {
    const { port } = this.#server;
    await this.#server.kill9();
    this.#collect(this.#server);
    this.#server = await start(this.#databaseUrl, this.#folder.path, port);
  }

  /** Pino's levels: 50 is an error, 60 is fatal. */
  #collect(server: TestServer): void {
    const errors = server.logs().filter(({ level }) => typeof level === "number" && level >= 50);
    this.errors.push(...errors.map((line) => JSON.stringify(line)));
  }
}

function start(databaseUrl: string, folder: string, port: number): Promise<TestServer> {
  return startServer({ databaseUrl, folder, port, env: { LOG_LEVEL: "warn" } });
}
