import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Libsql from "libsql";
import { DataSource } from "typeorm";
import type { Database, DatabaseLog } from "../database.js";
import { codeOf, withoutValues } from "../databaseError.js";
import { entities } from "../entities/index.js";
import { driftOf, hasRows } from "../inspect.js";
import { migrations } from "../migrations/index.js";
import { migrateOnce } from "./migrateOnce.js";
import { SqliteWriter } from "./sqliteWriter.js";

/** A transaction that begins as a reader can be refused half way, when another process wrote in between; this one waits at its start. */
class WritingConnection extends Libsql {
  override prepare<Bound extends unknown[] | object = unknown[]>(sql: string) {
    return super.prepare<Bound>(sql === "BEGIN TRANSACTION" ? "BEGIN IMMEDIATE" : sql);
  }
}

interface Pragmas {
  pragma(source: string): unknown;
}

/**
 * Two connections on one file: one writes, one transaction at a time; one reads, and sees committed rows only.
 * TypeORM's single connection would run everybody's statements in whatever transaction is open.
 */
async function connect(path: string, role: "writer" | "reader"): Promise<DataSource> {
  const source = new DataSource({
    type: "better-sqlite3",
    database: path,
    driver: role === "writer" ? WritingConnection : Libsql,
    entities,
    migrations,
    synchronize: false,
    logging: false,
    prepareDatabase: (connection: Pragmas) => {
      connection.pragma("journal_mode = WAL");
      // In WAL mode FULL syncs at each commit: what was acknowledged survives a power cut.
      connection.pragma("synchronous = FULL");
      connection.pragma("foreign_keys = ON");
      // The driver waits by blocking the whole process, so it waits shortly; the writer's queue tries again without blocking.
      connection.pragma(`busy_timeout = ${role === "writer" ? 10 : 2000}`);
      if (role === "reader") connection.pragma("query_only = ON");
    },
  });
  // SQLite takes any name with TEXT in it for text; the list that TypeORM has of its types is shorter.
  source.driver.supportedDataTypes.push("longtext");
  return source.initialize();
}

/** Opens the file, making it and its folder when they are not there. */
export async function openSqlite(path: string, log?: DatabaseLog): Promise<Database> {
  const file = resolve(path);
  const [writing, reading] = await openBoth(file).catch((error: unknown) => {
    throw new Error(
      `Cannot open the SQLite file ${path}: ${codeOf(error) ?? (error instanceof Error ? error.message : "")}`,
    );
  });
  const writer = new SqliteWriter(writing);
  return {
    kind: "sqlite",
    read: async (work) => {
      try {
        return await work(reading.manager);
      } catch (error) {
        throw withoutValues(error);
      }
    },
    write: (work) => writer.write(work),
    migrate: () => writer.alone(() => migrateOnce(writing, log)),
    isEmpty: async () => !(await hasRows(reading)),
    ping: async () => void (await reading.query("select 1")),
    drift: () => driftOf(reading),
    close: async () => {
      await writer.close();
      await reading.destroy();
      await writing.destroy();
    },
  };
}

async function openBoth(file: string): Promise<[DataSource, DataSource]> {
  await mkdir(dirname(file), { recursive: true });
  const writing = await connect(file, "writer");
  try {
    return [writing, await connect(file, "reader")];
  } catch (error) {
    await writing.destroy();
    throw error;
  }
}
