import { join } from "node:path";
import { repository } from "../../support/repository.js";
import { Child } from "../process/childProcess.js";

export interface Sidang {
  readonly server: Child;
  readonly port: number;
  /** Of the origin that browsers use. */
  readonly url: string;
}

const built = join(repository(), "server", "dist", "main.js");

/**
 * The real server, as `npm start` runs it, with the demonstration in its database unless something else is there.
 * @param program what runs it, where that is not the built server by itself
 */
export async function startSidang(databaseUrl: string, program = built): Promise<Sidang> {
  const server = new Child(program, {
    DATABASE_URL: databaseUrl,
    SIDANG_MODE: "demo",
    PORT: "0",
    LOG_LEVEL: "warn",
  });
  const [, url = "", port] = await server.printed(/Sidang is ready at (http:\/\/[^:]+:(\d+))/);
  return { server, port: Number(port), url };
}
