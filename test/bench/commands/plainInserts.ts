import { randomBytes, randomUUID } from "node:crypto";
import Libsql from "libsql";
import mysql from "mysql2/promise";
import type { Committer } from "./committer.js";

// The least that a database can do for a commit: one row in a transaction of its own, through the driver alone.

const table =
  "create table plain (stream varchar(120) not null, seq integer not null, type varchar(60) not null, payload longtext not null, " +
  "actor_id varchar(64) not null, command_id varchar(64) not null, at bigint not null, salt char(32) not null, hash char(64) not null, " +
  "primary key (stream, seq))";
const insert =
  "insert into plain (stream, seq, type, payload, actor_id, command_id, at, salt, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

/** What a cast ballot leaves in its stream. */
function row(seq: number): (string | number)[] {
  const payload = {
    itemId: randomUUID(),
    memberId: "person-tpn",
    commitment: randomBytes(32).toString("hex"),
    enteredBy: null,
  };
  const [salt, hash] = [randomBytes(16).toString("hex"), randomBytes(32).toString("hex")];
  return [
    `panel:${seq % 8}`,
    seq,
    "BallotCast",
    JSON.stringify(payload),
    "person-tpn",
    randomUUID(),
    Date.now(),
    salt,
    hash,
  ];
}

/** SQLite as durable as ours is: the log is synced at each commit. The driver works in this thread, one at a time. */
export function sqliteInserts(path: string): Committer {
  const database = new Libsql(path);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec(table);
  const [begin, write, commit] = ["BEGIN IMMEDIATE", insert, "COMMIT"].map((sql) => database.prepare(sql));
  return {
    commit: async (n) => {
      begin?.run();
      write?.run(...row(n));
      commit?.run();
    },
    close: async () => void database.close(),
  };
}

/** MariaDB with as many connections as our pool has. */
export async function mysqlInserts(url: string): Promise<Committer> {
  const pool = mysql.createPool({ uri: url, connectionLimit: 10 });
  await pool.query(table);
  return {
    commit: async (n) => {
      const connection = await pool.getConnection();
      try {
        await connection.beginTransaction();
        await connection.execute(insert, row(n));
        await connection.commit();
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
}
