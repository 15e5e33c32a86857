import { QueryFailedError } from "typeorm";

/**
 * What leaves instead of the driver's error. The driver's carries parameters, the whole statement, or a row's value
 * in its message; all of that would end in a log.
 */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  constructor(
    /** The driver's word for it, such as `ER_DUP_ENTRY` or `SQLITE_FULL`. */
    readonly code: string,
    /** The statement with placeholders, without values. */
    readonly statement: string | null,
    /** The connection was lost while committing: it may or may not be written. */
    readonly outcomeUnknown = false,
  ) {
    super(`the database refused: ${code}${outcomeUnknown ? " while committing" : ""}`);
  }
}

/** The driver's code of an error, ours or wrapped; null when it is not from a database. */
export function codeOf(error: unknown): string | null {
  if (error instanceof DatabaseError) return error.code;
  const inner: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof inner !== "object" || inner === null || !("code" in inner)) return null;
  return typeof inner.code === "string" ? inner.code : null;
}

/** A primary key or unique index already holds such a row. */
export function isDuplicate(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code === "ER_DUP_ENTRY" || code === "SQLITE_CONSTRAINT_PRIMARYKEY" || code === "SQLITE_CONSTRAINT_UNIQUE"
  );
}

/** Another table's row still speaks of the row that was to be deleted. */
export function isReferred(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ER_ROW_IS_REFERENCED_2" || code === "SQLITE_CONSTRAINT_FOREIGNKEY";
}

/** The same error without values; errors that are not the database's are handed on as they are. */
export function withoutValues(error: unknown, outcomeUnknown = false): unknown {
  if (error instanceof QueryFailedError)
    return new DatabaseError(codeOf(error) ?? "UNKNOWN", error.query, outcomeUnknown);
  const code = codeOf(error);
  const fromDriver = code !== null && error instanceof Error && !(error instanceof DatabaseError);
  return fromDriver && (outcomeUnknown || isLost(error))
    ? new DatabaseError(code, null, outcomeUnknown)
    : error;
}

const lost = new Set([
  "PROTOCOL_CONNECTION_LOST",
  "PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR",
  "ECONNRESET",
  "ECONNREFUSED",
  "EPIPE",
  "ETIMEDOUT",
  "ER_SERVER_SHUTDOWN",
  "ER_CONNECTION_KILLED",
  "ER_CLIENT_INTERACTION_TIMEOUT",
]);

/** The connection is gone, so a transaction that was not committing is rolled back. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && lost.has(code);
}

/** Another transaction was in the way, and ours was rolled back whole: it can be run again. */
export function isInTheWay(error: unknown): boolean {
  const code = codeOf(error);
  return code === "ER_LOCK_DEADLOCK" || code === "ER_LOCK_WAIT_TIMEOUT" || code === "ER_CHECKREAD";
}

/** Another connection holds SQLite's write lock. */
export function isBusy(error: unknown): boolean {
  return codeOf(error)?.startsWith("SQLITE_BUSY") ?? false;
}
