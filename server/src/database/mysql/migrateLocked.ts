import type { DataSource } from "typeorm";
import type { DatabaseLog } from "../database.js";

const lockSeconds = 120;

/** Runs the migrations that are missing, one node at a time: MySQL cannot roll a table back. */
export async function migrateLocked(source: DataSource, log?: DatabaseLog): Promise<void> {
  const runner = source.createQueryRunner();
  const name = `sidang:${source.driver.database}`.slice(0, 64);
  try {
    const [row]: { got: number | null }[] = await runner.query("select get_lock(?, ?) as got", [
      name,
      lockSeconds,
    ]);
    if (row?.got !== 1) throw new Error("another node has been migrating the database for two minutes");
    try {
      await compareBytes(source, log);
      const done = await source.runMigrations({ transaction: "none" });
      if (done.length > 0)
        log?.info({ migrations: done.map((migration) => migration.name) }, "migrated the database");
    } finally {
      await runner.query("select release_lock(?)", [name]);
    }
  } finally {
    await runner.release();
  }
}

/** Texts must compare by their bytes, as SQLite's do: tables take the database's collation when they are made. */
async function compareBytes(source: DataSource, log?: DatabaseLog): Promise<void> {
  const [row]: { collation: string }[] = await source.query("select @@collation_database as collation");
  if (row?.collation === "utf8mb4_bin") return;
  log?.warn({ was: row?.collation }, "the database's collation becomes utf8mb4_bin");
  await source.query(
    `alter database ${source.driver.escape(String(source.driver.database))} character set utf8mb4 collate utf8mb4_bin`,
  );
}
