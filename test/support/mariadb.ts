import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import mysql from "mysql2/promise";
import { findBinary, freePort, ThrowAwayServer, throwAwayFolder } from "./throwAway.js";

export interface MariaDb {
  /** Of a database that is there; `createDatabase` makes others. */
  readonly url: string;
  readonly port: number;
  /** Makes an empty database and answers its address. */
  createDatabase(name?: string): Promise<string>;
  /** Ends the server as a power cut would. Throws for a server that is not ours. */
  kill9(): Promise<void>;
  /** Starts it again on the same data and port, ending it first if it runs. Throws for a server that is not ours. */
  restart(): Promise<void>;
  /** Drops what was made, and ends the server if it is ours. */
  stop(): Promise<void>;
}

/**
 * A MariaDB (or MySQL) for tests: the one of `TEST_DATABASE_URL`, in which throw-away databases are made, or our own
 * in a temporary folder on a port of its own. Null when neither is to be had; with `CI=true` that is an error.
 */
export async function startMariaDb(): Promise<MariaDb | null> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return borrowed(given);
  const server = findBinary("mariadbd");
  const install = findBinary("mariadb-install-db");
  if (server && install) return ownServer(server, install);
  if (process.env.CI === "true")
    throw new Error("no MariaDB: set TEST_DATABASE_URL or install mariadb-server");
  return null;
}

async function borrowed(given: string): Promise<MariaDb> {
  const databases = new ThrowAwayDatabases(given);
  const notOurs = async () => {
    throw new Error("TEST_DATABASE_URL names a server that is not ours to kill");
  };
  return {
    url: await databases.create(),
    port: Number(new URL(given).port || 3306),
    createDatabase: (name) => databases.create(name),
    kill9: notOurs,
    restart: notOurs,
    stop: () => databases.dropAll(),
  };
}

async function ownServer(binary: string, install: string): Promise<MariaDb> {
  const folder = await throwAwayFolder("sidang-mariadb-");
  const data = join(folder.path, "data");
  const asRoot = process.getuid?.() === 0 ? ["--user=root"] : [];
  await promisify(execFile)(install, [
    "--no-defaults",
    `--datadir=${data}`,
    "--auth-root-authentication-method=normal",
    "--skip-test-db",
    ...asRoot,
  ]);
  const port = await freePort();
  const password = randomBytes(12).toString("hex");
  const greeting = join(folder.path, "greeting.sql");
  const user = "'sidang'@'127.0.0.1'";
  await writeFile(
    greeting,
    `create or replace user ${user} identified by '${password}';\ngrant all on *.* to ${user} with grant option;\n`,
  );
  const url = `mysql://sidang:${password}@127.0.0.1:${port}/mysql`;
  const server = new ThrowAwayServer(
    binary,
    [
      "--no-defaults",
      `--datadir=${data}`,
      `--socket=${join(folder.path, "s.sock")}`,
      `--pid-file=${join(folder.path, "pid")}`,
      `--init-file=${greeting}`,
      `--port=${port}`,
      "--bind-address=127.0.0.1",
      "--skip-name-resolve",
      "--character-set-server=utf8mb4",
      "--collation-server=utf8mb4_bin",
      "--innodb-buffer-pool-size=64M",
      ...asRoot,
    ],
    () => answers(url),
  );
  await server.start();
  const databases = new ThrowAwayDatabases(url);
  return {
    url: await databases.create(),
    port,
    createDatabase: (name) => databases.create(name),
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

/** Makes databases beside the one that an address names, and drops them again. */
export class ThrowAwayDatabases {
  readonly #url: string;
  readonly #names: string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  async create(name = `sidang_test_${randomBytes(6).toString("hex")}`): Promise<string> {
    if (!/^\w+$/.test(name)) throw new Error("a database's name has letters, digits and underscores");
    await withConnection(this.#url, (connection) =>
      connection.query(`create database \`${name}\` character set utf8mb4 collate utf8mb4_bin`),
    );
    this.#names.push(name);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    return url.href;
  }

  async dropAll(): Promise<void> {
    await withConnection(this.#url, async (connection) => {
      for (const name of this.#names.splice(0)) await connection.query(`drop database if exists \`${name}\``);
    });
  }
}

async function withConnection(
  url: string,
  work: (connection: mysql.Connection) => Promise<unknown>,
): Promise<void> {
  const connection = await mysql.createConnection(url);
  try {
    await work(connection);
  } finally {
    await connection.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    await withConnection(url, (connection) => connection.query("select 1"));
    return true;
  } catch {
    return false;
  }
}
