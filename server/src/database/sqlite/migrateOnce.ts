import { setTimeout as delay } from "node:timers/promises";
import type { DataSource } from "typeorm";
import type { DatabaseLog } from "../database.js";
import { withoutValues } from "../databaseError.js";

const mostAttempts = 10;

/**
 * Runs the migrations that are missing. Processes that start together all try; SQLite lets one of them through, and
 * the others find it busy or done, so whoever fails looks again.
 */
export async function migrateOnce(source: DataSource, log?: DatabaseLog): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const done = await source.runMigrations({ transaction: "all" });
      if (done.length > 0) log?.info({ migrations: done.map(({ name }) => name) }, "migrated the database");
      return;
    } catch (error) {
      if (attempt === mostAttempts) throw withoutValues(error);
      await delay(20 * attempt);
    }
  }
}
