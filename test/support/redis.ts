import { connect } from "node:net";
import { join } from "node:path";
import { findBinary, freePort, ThrowAwayServer, throwAwayFolder } from "./throwAway.js";

export interface Redis {
  readonly url: string;
  readonly port: number;
  /** Ends the server as a power cut would. Throws for a server that is not ours. */
  kill9(): Promise<void>;
  /** Starts it again on the same port, ending it first if it runs. Throws for a server that is not ours. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A Redis for tests: the one of `TEST_REDIS_URL`, or our own on a port of its own. Null when neither is to be had;
 * with `CI=true` that is an error.
 */
export async function startRedis(): Promise<Redis | null> {
  const given = process.env.TEST_REDIS_URL;
  if (given) return borrowed(given);
  const binary = findBinary("redis-server");
  if (binary) return ownServer(binary);
  if (process.env.CI === "true") throw new Error("no Redis: set TEST_REDIS_URL or install redis-server");
  return null;
}

function borrowed(url: string): Redis {
  const notOurs = async () => {
    throw new Error("TEST_REDIS_URL names a server that is not ours to kill");
  };
  return {
    url,
    port: Number(new URL(url).port || 6379),
    kill9: notOurs,
    restart: notOurs,
    stop: async () => {},
  };
}

async function ownServer(binary: string): Promise<Redis> {
  const folder = await throwAwayFolder("sidang-redis-");
  const port = await freePort();
  const server = new ThrowAwayServer(
    binary,
    // Nothing is kept: Sidang's Redis carries hints and presence, never truth.
    [
      "--port",
      `${port}`,
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      join(folder.path),
    ],
    () => redisAnswers(port),
  );
  await server.start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill9: () => server.end("SIGKILL"),
    restart: async () => {
      await server.end("SIGTERM");
      await server.start();
    },
    stop: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}

/** Asks for a PONG. */
export function redisAnswers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"));
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once("data", (data) => answer(data.toString().startsWith("+PONG")));
    socket.once("error", () => answer(false));
    socket.once("close", () => answer(false));
  });
}
