import mysql from "mysql2";
import { DataSource } from "typeorm";
import type { Database, DatabaseKind, DatabaseLog } from "../database.js";
import type { MysqlAddress } from "../databaseAddress.js";
import { codeOf, withoutValues } from "../databaseError.js";
import { entities } from "../entities/index.js";
import { driftOf, hasRows } from "../inspect.js";
import { migrations } from "../migrations/index.js";
import { migrateLocked } from "./migrateLocked.js";
import { writeInTransaction } from "./writeInTransaction.js";

/**
 * What each connection says first. READ COMMITTED: a duplicate key locks no gap beside it, so fewer appends are in
 * each other's way, and each statement sees what is committed by then. Strict: nothing is cut to fit. Whoever waits
 * for a lock that a frozen node holds waits ten seconds, not fifty.
 */
const greetings = [
  "set session transaction isolation level read committed",
  "set session innodb_lock_wait_timeout = 10",
  "set session sql_mode = 'STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
];

/** mysql2 whose pools greet: queued first on a new connection, so nobody's statement runs before. */
const greetingDriver = {
  ...mysql,
  createPool(options: mysql.PoolOptions) {
    const pool = mysql.createPool(options);
    pool.on("connection", (connection) => {
      for (const greeting of greetings)
        connection.query(greeting, (error) => {
          if (error) connection.destroy();
        });
    });
    return pool;
  },
};

/** Asks the server which of the two it is; with the wrong answer TypeORM sees drift in each nullable column. */
async function serverKind(address: MysqlAddress): Promise<Exclude<DatabaseKind, "sqlite">> {
  const connection = mysql.createConnection(connectionOptions(address)).promise();
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>("select version() as version");
    return /mariadb/i.test(String(rows[0]?.version)) ? "mariadb" : "mysql";
  } finally {
    connection.destroy();
  }
}

function connectionOptions({ host, port, user, password, database }: MysqlAddress) {
  return { host, port, user, password, database, connectTimeout: 10_000 };
}

/** Opens a pool. The database must be there; its tables are made by `migrate`. */
export async function openMysql(address: MysqlAddress, log?: DatabaseLog): Promise<Database> {
  const kind = await serverKind(address).catch((error: unknown) => {
    const { host, port, user, database } = address;
    throw new Error(
      `Cannot reach the database mysql://${user}@${host}:${port}/${database}: ${codeOf(error) ?? "no answer"}`,
    );
  });
  const source = new DataSource({
    type: kind,
    driver: greetingDriver,
    host: address.host,
    port: address.port,
    username: address.user,
    password: address.password,
    database: address.database,
    poolSize: address.connections,
    connectTimeout: 10_000,
    charset: "utf8mb4_bin",
    timezone: "Z",
    bigNumberStrings: false,
    entities,
    migrations,
    synchronize: false,
    logging: false,
  });
  await source.initialize();
  return {
    kind,
    read: async (work) => {
      try {
        return await work(source.manager);
      } catch (error) {
        throw withoutValues(error);
      }
    },
    write: (work) => writeInTransaction(source, work, log),
    migrate: () => migrateLocked(source, log),
    isEmpty: async () => !(await hasRows(source)),
    ping: async () => void (await source.query("select 1")),
    drift: () => driftOf(source),
    close: () => source.destroy(),
  };
}
