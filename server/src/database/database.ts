import type { EntityManager } from "typeorm";
import { databaseAddress } from "./databaseAddress.js";
import { openMysql } from "./mysql/openMysql.js";
import { openSqlite } from "./sqlite/openSqlite.js";

export { DatabaseError, isDuplicate, isReferred } from "./databaseError.js";

export type DatabaseKind = "sqlite" | "mysql" | "mariadb";

/** Where the database says what somebody who runs it should know. Values of rows are never in it. */
export interface DatabaseLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
}

/** The tables, behind one way of reading and one way of writing that mean the same on every database. */
export interface Database {
  readonly kind: DatabaseKind;
  /** Reads what is committed. Each statement sees its own moment; nothing may be written. */
  read<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction and answers after the commit is on disk; when `work` throws, nothing was written.
   * `work` may be run again after a deadlock, so all that it does goes through its `em`. It must not call `write`.
   * A `DatabaseError` with `outcomeUnknown` means that the connection was lost while committing.
   */
  write<T>(work: (em: EntityManager) => Promise<T>): Promise<T>;
  /** Brings the tables up to date. Nodes that start together may all call it. */
  migrate(): Promise<void>;
  /** Nobody and nothing is in it yet; also true before `migrate`. */
  isEmpty(): Promise<boolean>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** The statements that would bring the tables to what the entities say: none, unless a migration is missing. */
  drift(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Opens `sqlite:./path/to/file` (made when it is not there) or `mysql://user:password@host:3306/name` (MySQL, MariaDB).
 * @throws Error that says what is wrong with the address or with reaching it, without the password
 */
export async function openDatabase(url: string, { log }: { log?: DatabaseLog } = {}): Promise<Database> {
  const address = databaseAddress(url);
  return address.kind === "sqlite" ? openSqlite(address.path, log) : openMysql(address, log);
}
