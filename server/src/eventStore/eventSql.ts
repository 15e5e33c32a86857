import type { Json } from "@sidang/shared";
import type { EntityManager } from "typeorm";
import type { Append, Receipt, StoredEvent } from "./eventStore.js";

// Statements rather than the ORM's builder: this is the path of every command. Both databases read backticks as quotes.

const columns = "`stream`, `seq`, `type`, `payload`, `actor_id`, `command_id`, `at`, `salt`, `hash`";
/** Rows of one insert: SQLite binds at most 32,766 values to a statement, MySQL takes a packet of so many bytes. */
const rowsAtOnce = 200;

const insertOf = (rows: number) =>
  `insert into \`event\` (${columns}) values ${Array(rows).fill("(?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}`;
const insertOne = insertOf(1);

/** @throws a duplicate key when one of the places is taken */
export async function insertEvents(em: EntityManager, events: readonly StoredEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += rowsAtOnce) {
    const rows = events.slice(from, from + rowsAtOnce);
    const values = rows.flatMap(({ stream, seq, type, payload, actorId, commandId, at, salt, hash }) => [
      stream,
      seq,
      type,
      JSON.stringify(payload),
      actorId,
      commandId,
      at,
      salt,
      hash,
    ]);
    await em.query(rows.length === 1 ? insertOne : insertOf(rows.length), values);
  }
}

/** @throws a duplicate key when the command was carried out before */
export async function insertReceipt(em: EntityManager, append: Append, seq: number): Promise<void> {
  await em.query("insert into `receipt` (`stream`, `command_id`, `fingerprint`, `seq`) values (?, ?, ?, ?)", [
    append.stream,
    append.commandId,
    append.fingerprint,
    seq,
  ]);
}

/** The hash of the event at a place (null when there is none), and whether the command was carried out before: one question. */
export async function selectPlace(
  em: EntityManager,
  stream: string,
  seq: number,
  commandId: string,
): Promise<{ readonly hash: string | null; readonly repeated: boolean }> {
  const [row]: { hash: string | null; receipt: number | null }[] = await em.query(
    "select (select `hash` from `event` where `stream` = ? and `seq` = ?) as `hash`, " +
      "(select `seq` from `receipt` where `stream` = ? and `command_id` = ?) as `receipt`",
    [stream, seq, stream, commandId],
  );
  return { hash: row?.hash ?? null, repeated: (row?.receipt ?? null) !== null };
}

interface SelectedEvent {
  readonly stream: string;
  readonly seq: number;
  readonly type: string;
  readonly payload: string;
  readonly actor_id: string;
  readonly command_id: string;
  readonly at: number;
  readonly salt: string;
  readonly hash: string;
}

export async function selectEvents(
  em: EntityManager,
  stream: string,
  after: number,
  limit: number,
): Promise<readonly StoredEvent[]> {
  const rows: SelectedEvent[] = await em.query(
    `select ${columns} from \`event\` where \`stream\` = ? and \`seq\` > ? order by \`seq\` limit ?`,
    [stream, after, limit],
  );
  return rows.map((row) => ({
    stream: row.stream,
    seq: row.seq,
    type: row.type,
    payload: readPayload(row),
    actorId: row.actor_id,
    commandId: row.command_id,
    at: row.at,
    salt: row.salt,
    hash: row.hash,
  }));
}

/** Only somebody who wrote into the database by hand can have made it unreadable; whoever mends it must know which. */
function readPayload({ stream, seq, payload }: SelectedEvent): Json {
  try {
    return JSON.parse(payload) as Json;
  } catch {
    throw new Error(`event ${seq} of ${stream} has a payload that is not JSON`);
  }
}

export async function selectHead(
  em: EntityManager,
  stream: string,
): Promise<{ seq: number; hash: string } | null> {
  const [row]: { seq: number; hash: string }[] = await em.query(
    "select `seq`, `hash` from `event` where `stream` = ? order by `seq` desc limit 1",
    [stream],
  );
  return row ? { seq: row.seq, hash: row.hash } : null;
}

export async function selectReceipt(
  em: EntityManager,
  stream: string,
  commandId: string,
): Promise<Receipt | null> {
  const [row]: Receipt[] = await em.query(
    "select `fingerprint`, `seq` from `receipt` where `stream` = ? and `command_id` = ?",
    [stream, commandId],
  );
  return row ? { fingerprint: row.fingerprint, seq: row.seq } : null;
}
