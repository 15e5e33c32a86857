import type { DataSource } from "typeorm";
import { AgencyRow, EventRow, PersonRow } from "./entities/index.js";

/** Somebody has signed up, something has happened, or an agency is known. */
export async function hasRows(source: DataSource): Promise<boolean> {
  const runner = source.createQueryRunner();
  try {
    for (const entity of [PersonRow, AgencyRow, EventRow]) {
      const { tableName } = source.getMetadata(entity);
      if (!(await runner.hasTable(tableName))) continue;
      const rows: unknown[] = await runner.query(`select 1 from ${source.driver.escape(tableName)} limit 1`);
      if (rows.length > 0) return true;
    }
    return false;
  } finally {
    await runner.release();
  }
}

/** The statements by which the tables differ from the entities. */
export async function driftOf(source: DataSource): Promise<readonly string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
